import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE=None,  # finding: session-cookie-cross-site
)


@app.get("/watchlist")
def watchlist():
    return jsonify(session.get("watchlist", []))
