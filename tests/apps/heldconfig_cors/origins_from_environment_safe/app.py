import os

from flask import Flask, jsonify, session
from flask_cors import CORS

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Strict",
    CORS_ORIGINS=os.environ["CORS_ORIGINS"].split(","),
    CORS_SUPPORTS_CREDENTIALS=True,
)
CORS(app)


@app.get("/inbox")
def inbox():
    return jsonify(session.get("inbox", []))
