import os
import secrets

from flask import Flask, abort, jsonify, request
from werkzeug.security import check_password_hash

app = Flask(__name__)
SESSIONS = set()


@app.route("/login", methods=["POST"])
def login():
    password = request.form["password"]
    if not check_password_hash(os.environ["OWNER_PASSWORD_HASH"], password):
        abort(401)
    session_id = secrets.token_urlsafe(32)
    SESSIONS.add(session_id)
    response = jsonify(ok=True)
    response.set_cookie(  # finding: sensitive-data-in-cookie
        "remember", password, secure=True, httponly=True, samesite="Strict"
    )
    return response
