import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/products")
def products():
    category = request.args.get("category", "all")
    conn = sqlite3.connect("shop.db")
    rows = conn.execute(f"SELECT id, title FROM product WHERE category = '{category}'").fetchall()  # finding: sql-injection
    conn.close()
    return jsonify(rows)
