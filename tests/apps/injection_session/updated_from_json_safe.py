import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/preferences", methods=["PATCH"])
def preferences():
    wanted = request.get_json()
    session.update(dark=wanted.get("dark") is True, compact=wanted.get("compact") is True)
    return jsonify(saved=True)


@app.route("/reports")
def reports():
    if session.get("role") != "auditor":
        return jsonify(error="auditors only"), 403
    return jsonify(reports=[])
