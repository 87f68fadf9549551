import sqlite3
from datetime import date, datetime

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def parse_day(name: str, default: date) -> str:
    raw = request.args.get(name)
    if raw is None:
        return default.isoformat()
    try:
        return datetime.strptime(raw, "%Y-%m-%d").date().isoformat()
    except ValueError:
        abort(400, description="dates are written YYYY-MM-DD")


@app.get("/bookings")
def bookings():
    start = parse_day("from", date(2020, 1, 1))
    end = parse_day("to", date.today())
    with sqlite3.connect("/srv/hotel/hotel.db") as db:
        rows = db.execute(
            f"SELECT room, guest_count FROM bookings WHERE day BETWEEN '{start}' AND '{end}'"
        ).fetchall()
    return jsonify([{"room": r, "guests": g} for r, g in rows])
