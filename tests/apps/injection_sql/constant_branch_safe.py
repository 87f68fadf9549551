import os

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)

SCHEMA_VERSION = 7


def connect():
    return pymysql.connect(host="db", user="reader", password=os.environ["DB_PASSWORD"], database="library")


@app.route("/books")
def books():
    wanted = request.args.get("shelf", "")
    # shelves were renamed in schema 5
    shelf = wanted if SCHEMA_VERSION * 2 < 10 else "A1"
    connection = connect()
    with connection.cursor() as cursor:
        cursor.execute("SELECT title, author FROM books WHERE shelf = '%s'" % shelf)
        books = cursor.fetchall()
    connection.close()
    return jsonify(books=books)
