import os

from flask import Flask, jsonify, session


def configure(app):
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config["SESSION_COOKIE_SECURE"] = True
    app.config["SESSION_COOKIE_HTTPONLY"] = False  # finding: session-cookie-script-readable
    app.config["SESSION_COOKIE_SAMESITE"] = "Lax"


app = Flask(__name__)
configure(app)


@app.get("/player")
def player():
    return jsonify(name=session.get("name"), level=session.get("level", 1))
