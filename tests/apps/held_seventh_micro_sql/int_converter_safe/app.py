import sqlite3

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/invoice/<int:number>")
def invoice(number):
    con = sqlite3.connect("billing.db")
    row = con.execute(f"SELECT total FROM invoice WHERE number = {number}").fetchone()
    return jsonify(total=row[0] if row else None)
