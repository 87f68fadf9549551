import os

from flask import Flask, jsonify, session
from flask_cors import CORS

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")
CORS(app, supports_credentials=True)  # finding: cors-any-origin


@app.route("/api/vehicles")
def vehicles():
    if "tenant" not in session:
        return jsonify(error="unauthenticated"), 401
    return jsonify(tenant=session["tenant"], vehicles=[])


@app.route("/api/drivers")
def drivers():
    if "tenant" not in session:
        return jsonify(error="unauthenticated"), 401
    return jsonify(drivers=[])
