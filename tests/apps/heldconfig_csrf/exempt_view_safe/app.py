import os

from flask import Flask, jsonify, session
from flask_wtf.csrf import CSRFProtect

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
csrf = CSRFProtect(app)
subscriptions = {}


@app.post("/subscription/cancel")
def cancel():
    subscriptions.pop(session.get("user_id"), None)
    return jsonify(cancelled=True)


@app.post("/subscription/pause")
def pause():
    subscriptions[session.get("user_id")] = "paused"
    return jsonify(paused=True)
