import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/coupon")
def coupon():
    code = request.form.get("code", "")
    code = code.replace('"', "")
    conn = sqlite3.connect("coupons.db")
    row = conn.execute("SELECT percent FROM coupon WHERE code = '" + code + "'").fetchone()  # finding: sql-injection
    return jsonify(percent=row[0] if row else 0)
