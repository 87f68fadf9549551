import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_object("defaults")
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/basket")
def basket():
    return jsonify(session.get("basket", []))
