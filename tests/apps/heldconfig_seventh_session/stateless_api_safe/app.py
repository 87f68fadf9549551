import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
API_TOKEN = os.environ["API_TOKEN"]


@app.before_request
def require_token():
    sent = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(sent.encode(), API_TOKEN.encode()):
        abort(401)


@app.post("/api/readings")
def add_reading():
    return jsonify(stored=float(request.get_json()["value"])), 201
