import os
from pathlib import Path

import pymysql
from flask import Flask, jsonify

app = Flask(__name__)


def connect():
    password = Path(os.environ["CRM_DB_PASSWORD_FILE"]).read_text().strip()
    return pymysql.connect(host="crm-db", user="crm", password=password, database="crm")


@app.get("/accounts/count")
def count():
    with connect() as db, db.cursor() as cur:
        cur.execute("SELECT COUNT(*) FROM accounts")
        return jsonify(accounts=cur.fetchone()[0])
