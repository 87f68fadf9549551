import os

from flask import Flask, jsonify, session

app = Flask(__name__)
app.config.update(
    SECRET_KEY=os.environ["SECRET_KEY"],
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
)


@app.get("/reports")
def reports():
    return jsonify(team=session.get("team"), reports=["2024-q1", "2024-q2"])


@app.get("/reports/<int:year>")
def by_year(year):
    return jsonify(year=year, team=session.get("team"))
