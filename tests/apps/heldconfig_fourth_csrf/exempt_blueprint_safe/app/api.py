import hmac
import os

from flask import Blueprint, abort, jsonify, request, session

api_bp = Blueprint("api", __name__)
NOTES: dict[str, list[str]] = {}


@api_bp.before_request
def authenticate():
    sent = request.headers.get("Authorization", "").removeprefix("Bearer ")
    if not hmac.compare_digest(sent.encode(), os.environ["API_TOKEN"].encode()):
        abort(401)


@api_bp.post("/notes")
def add_note():
    NOTES.setdefault("api", []).append(request.form["text"])
    return jsonify(ok=True), 201
