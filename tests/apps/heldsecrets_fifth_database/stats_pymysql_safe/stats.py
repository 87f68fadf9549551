import os

import pymysql
from flask import Flask, jsonify

app = Flask(__name__)


def connect():
    return pymysql.connect(
        host="mysql.intern.fjordstat.no",
        user="stats_rw",
        password=os.environ["STATS_DB_PASSWORD"],
        database="stats",
        cursorclass=pymysql.cursors.DictCursor,
    )


@app.route("/visits")
def visits():
    with connect() as con, con.cursor() as cur:
        cur.execute("SELECT day, hits FROM visits ORDER BY day DESC LIMIT 30")
        return jsonify(cur.fetchall())
