import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/shops")
def shops():
    city = request.args.get("city", "")
    sql = "SELECT id FROM shop WHERE city = ?"
    args = (city,)
    if False:
        sql = "SELECT id FROM shop WHERE city = '" + city + "'"
        args = ()
    conn = sqlite3.connect("shops.db")
    return jsonify(conn.execute(sql, args).fetchall())
