import hmac
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TARGETS: dict[str, str] = {}


def check_api_key() -> None:
    given = request.headers.get("X-Api-Key", "")
    if not hmac.compare_digest(given, os.environ["API_KEY"]):
        abort(401)


@app.get("/targets")
def list_targets():
    check_api_key()
    return jsonify(TARGETS)


@app.put("/targets/<name>")
def put_target(name: str):
    check_api_key()
    TARGETS[name] = request.get_json()["address"]
    return "", 204


@app.delete("/targets/<name>")  # finding: unauthenticated-route
def delete_target(name: str):
    TARGETS.pop(name, None)
    return "", 204
