import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def view_settings():
    settings = configparser.RawConfigParser()
    settings.read_dict({"table": {"order": "lastname", "rows": "25"}})
    settings.set("table", "order", request.args.get("order", "lastname"))
    return settings


@app.get("/people")
def people():
    settings = view_settings()
    order = settings.get("table", "order")
    connection = sqlite3.connect("people.db")
    cursor = connection.cursor()
    cursor.execute(f"SELECT id, lastname FROM people ORDER BY {order} LIMIT 25")  # finding: sql-injection
    rows = cursor.fetchall()
    connection.close()
    return jsonify(people=rows)
