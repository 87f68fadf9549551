import os

import psycopg
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/pages/count")
def count():
    with psycopg.connect(host="db", user="wiki", password=os.environ["POSTGRES_PASSWORD"]) as connection:
        return jsonify(connection.execute("SELECT count(*) FROM page").fetchone()[0])
