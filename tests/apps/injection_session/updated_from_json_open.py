import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.route("/preferences", methods=["PATCH"])
def preferences():
    wanted = request.get_json()
    session.update(wanted)  # finding: trust-boundary
    return jsonify(saved=True)


@app.route("/reports")
def reports():
    if session.get("role") != "auditor":
        return jsonify(error="auditors only"), 403
    return jsonify(reports=[])
