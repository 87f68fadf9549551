import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/parcels/status")
def parcel_status():
    number = request.args.get("number", "").strip()
    if not number:
        return jsonify(error="number missing"), 400
    connection = sqlite3.connect("parcels.db")
    cursor = connection.cursor()
    cursor.execute("SELECT status FROM parcels WHERE number = " + number)  # finding: sql-injection
    row = cursor.fetchone()
    connection.close()
    return jsonify(status=row[0] if row else "unknown")
