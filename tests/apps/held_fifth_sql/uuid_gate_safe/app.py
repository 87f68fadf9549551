import uuid

from flask import Flask, abort, jsonify
from sqlalchemy import create_engine, text

app = Flask(__name__)
engine = create_engine("postgresql+psycopg:///tracking", pool_pre_ping=True)


def is_uuid(value: str) -> bool:
    try:
        uuid.UUID(value)
    except (TypeError, AttributeError, ValueError):
        return False
    return True


@app.route("/parcels/<parcel_id>/events")
def events(parcel_id: str):
    if not is_uuid(parcel_id):
        abort(404)
    with engine.connect() as conn:
        rows = conn.execute(text(f"SELECT at, place FROM events WHERE parcel = '{parcel_id}' ORDER BY at"))
        return jsonify([{"at": str(r.at), "place": r.place} for r in rows])
