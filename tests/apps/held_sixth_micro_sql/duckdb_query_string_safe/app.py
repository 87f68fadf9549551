import duckdb
from flask import Flask, jsonify, request

app = Flask(__name__)


def slug(raw: bytes) -> str:
    return raw.decode("ascii", "ignore").partition("=")[2]


@app.get("/trips")
def trips():
    zone = slug(request.query_string)
    con = duckdb.connect("trips.duckdb", read_only=True)
    out = con.execute("SELECT count(*) FROM trip WHERE zone = '{1}'".format(zone, "center")).fetchone()
    return jsonify(trips=out[0])
