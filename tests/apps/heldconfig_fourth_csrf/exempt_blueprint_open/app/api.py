import hmac
import os

from flask import Blueprint, abort, jsonify, request, session

api_bp = Blueprint("api", __name__)
NOTES: dict[str, list[str]] = {}


@api_bp.before_request
def authenticate():
    if "user" not in session:
        abort(401)


@api_bp.post("/notes")
def add_note():
    NOTES.setdefault(session["user"], []).append(request.form["text"])
    return jsonify(ok=True), 201
