import os

from flask import Flask, jsonify, session
from flask_seasurf import SeaSurf

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
    CSRF_COOKIE_SECURE=True,
    CSRF_COOKIE_HTTPONLY=False,
    CSRF_COOKIE_SAMESITE="Lax",
)
csrf = SeaSurf(app)


@app.post("/votes/<int:option>")
def vote(option):
    session["vote"] = option
    return jsonify(voted=True)
