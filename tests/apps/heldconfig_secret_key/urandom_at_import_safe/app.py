import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.secret_key = bytes.fromhex(os.environ["SESSION_KEY_HEX"])
app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_HTTPONLY=True, SESSION_COOKIE_SAMESITE="Lax")


@app.get("/score")
def score():
    return jsonify(points=session.get("points", 0))
