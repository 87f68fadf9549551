import os

from flask import Flask, jsonify, session
from flask_cors import CORS

FRONTENDS = r"^https://[a-z0-9-]+\.example\.com$"

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")
CORS(app, origins=FRONTENDS, supports_credentials=True)


@app.get("/graph")
def graph():
    return jsonify(friends=session.get("friends", []))
