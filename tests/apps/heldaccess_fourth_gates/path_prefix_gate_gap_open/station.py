import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
STATION_TOKEN = os.environ["STATION_TOKEN"]
VALVES = {"north": "shut", "south": "shut"}


@app.before_request
def api_token_needed():
    if not request.path.startswith("/api/v1/"):
        return
    given = request.headers.get("X-Station-Token", "")
    if not hmac.compare_digest(given.encode(), STATION_TOKEN.encode()):
        abort(401)


@app.get("/")
def overview():
    return jsonify(VALVES)


@app.post("/api/v1/valves/<name>/open")
def open_valve(name):
    VALVES[name] = "open"
    return jsonify(VALVES)


@app.post("/api/v2/valves/<name>/flush")  # finding: unauthenticated-route
def flush_valve(name):
    VALVES[name] = "flushing"
    return jsonify(VALVES)
