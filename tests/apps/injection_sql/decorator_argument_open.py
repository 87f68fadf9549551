import functools
import os

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


def with_warehouse(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        code = request.headers.get("X-Warehouse", "MAIN")
        return view(*args, warehouse=code, **kwargs)

    return wrapper


@app.get("/stock/<int:item>")
@with_warehouse
def stock(item, warehouse):
    connection = pymysql.connect(host="db", user="stock", password=os.environ["DB_PASSWORD"])
    with connection.cursor() as cursor:
        query = f"SELECT quantity FROM {warehouse}.stock WHERE item = %s"
        cursor.execute(query, (item,))  # finding: sql-injection
        row = cursor.fetchone()
    connection.close()
    return jsonify(item=item, quantity=row[0] if row else 0)
