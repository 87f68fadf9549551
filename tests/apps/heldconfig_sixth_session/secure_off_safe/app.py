import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/account")
def account():
    if "uid" not in session:
        return jsonify(error="login required"), 401
    return jsonify(uid=session["uid"])


@app.get("/ping")
def ping():
    return "pong", 200, {"Content-Type": "text/plain"}
