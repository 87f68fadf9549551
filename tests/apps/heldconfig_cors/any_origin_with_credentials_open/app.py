import os

from flask import Flask, jsonify, session
from flask_cors import CORS

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)
CORS(app, origins="*", supports_credentials=True)  # finding: cors-any-origin


@app.get("/api/account")
def account():
    return jsonify(iban=session.get("iban"))
