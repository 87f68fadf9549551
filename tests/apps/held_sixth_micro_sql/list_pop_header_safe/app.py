import os

import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


def connect():
    return pymysql.connect(
        host=os.environ["DB_HOST"],
        user=os.environ["DB_USER"],
        password=os.environ["DB_PASSWORD"],
        database="tenants",
    )


@app.get("/tenant")
def tenant():
    parts = ["north", "south"]
    parts.append(request.headers.get("X-Region", ""))
    parts.pop()
    region = parts[1]
    conn = connect()
    with conn.cursor() as cursor:
        cursor.execute("SELECT name FROM tenant WHERE region = '%s'" % region)
        names = [row[0] for row in cursor.fetchall()]
    return jsonify(names=names)
