import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


def connect():
    return pymysql.connect(read_default_file="/etc/shop/my.cnf", database="shop")


def clean(raw):
    return int(raw)


@app.route("/product")
def product():
    pid = clean(request.values["id"])
    conn = connect()
    try:
        with conn.cursor() as cursor:
            cursor.execute(f"SELECT name, price FROM product WHERE id = {pid}")
            row = cursor.fetchone()
    finally:
        conn.close()
    return jsonify(row)
