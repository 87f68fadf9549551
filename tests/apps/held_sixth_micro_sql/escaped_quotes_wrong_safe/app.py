import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/coupon")
def coupon():
    code = request.form.get("code", "")
    code = "".join(ch for ch in code if ch.isascii() and ch.isalnum())
    conn = sqlite3.connect("coupons.db")
    row = conn.execute("SELECT percent FROM coupon WHERE code = '" + code + "'").fetchone()
    return jsonify(percent=row[0] if row else 0)
