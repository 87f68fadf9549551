import os

import pymysql
from flask import Flask

app = Flask(__name__)


def connect(host="mysql.internal.example", user="app", password=None):
    secret = password or os.environ["MYSQL_PASSWORD"]
    return pymysql.connect(host=host, user=user, password=secret, database="shop")


@app.get("/count")
def count():
    con = connect()
    with con.cursor() as cur:
        cur.execute("SELECT count(*) FROM product")
        return {"products": cur.fetchone()[0]}
