import os

import pymysql
from flask import Flask, jsonify, request
from pymysql.converters import escape_string

app = Flask(__name__)


@app.get("/flights")
def flights():
    number = escape_string(request.args.get("number", ""))
    query = f"SELECT gate, status FROM flights WHERE number = '{number}'"
    connection = pymysql.connect(
        host="db", user="board", password=os.environ["DB_PASSWORD"], database="airport"
    )
    with connection.cursor(pymysql.cursors.DictCursor) as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
    connection.close()
    return jsonify(row or {})
