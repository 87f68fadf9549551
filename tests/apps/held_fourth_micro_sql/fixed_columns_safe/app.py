import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

COLUMNS = {"name": "name", "age": "birth_year DESC"}


@app.get("/members")
def members():
    order = COLUMNS.get(request.args.get("sort"), "id")
    where, params = [], []
    for field in ("city", "club"):
        if field in request.args:
            where.append(f"{field} = ?")
            params.append(request.args[field])
    sql = "SELECT id, name FROM members"
    if where:
        sql += " WHERE " + " AND ".join(where)
    sql += f" ORDER BY {order}"
    with sqlite3.connect("club.db") as conn:
        return jsonify(conn.execute(sql, params).fetchall())
