import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/parts")
def parts():
    wanted = request.args.get("serial", "")
    stack = []
    stack.append("A-100")
    stack.append(wanted)
    stack.append("C-300")
    stack.pop(0)
    serial = stack[0]
    sql = "SELECT qty FROM parts WHERE serial = '%s'" % serial
    conn = sqlite3.connect("stock.db")
    cur = conn.cursor()
    cur.execute(sql)  # finding: sql-injection
    return jsonify(rows=cur.fetchall())
