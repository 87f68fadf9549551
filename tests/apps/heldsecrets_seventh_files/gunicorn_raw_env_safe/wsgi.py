import os

import pymysql
from flask import Flask, g

application = Flask(__name__)


def db():
    if "db" not in g:
        g.db = pymysql.connect(
            host=os.environ.get("MYSQL_HOST", "mysql.internal"),
            user="rota",
            password=os.environ["MYSQL_PASSWORD"],
            database="rota",
        )
    return g.db


@application.teardown_appcontext
def close_db(exc):
    conn = g.pop("db", None)
    if conn is not None:
        conn.close()


@application.route("/shifts/today")
def today():
    with db().cursor() as cur:
        cur.execute("SELECT name FROM shift WHERE day = CURRENT_DATE")
        return {"names": [row[0] for row in cur.fetchall()]}
