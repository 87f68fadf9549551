import os
import re

import pymysql.cursors
from flask import Flask, jsonify, request

app = Flask(__name__)
TABLE_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")


def connect():
    return pymysql.connect(
        host=os.environ["DB_HOST"],
        user="stats",
        password=os.environ["DB_PASSWORD"],
        database="warehouse",
        cursorclass=pymysql.cursors.DictCursor,
    )


@app.get("/stats/rows")
def table_rows():
    table = request.args.get("table", "")
    if not TABLE_NAME.search(table):
        return jsonify(error="bad table name"), 400
    with connect() as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) AS total FROM {table}")  # finding: sql-injection
        return jsonify(cursor.fetchone())
