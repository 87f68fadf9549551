import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


@app.get("/mark")
def mark():
    keys = ["seen", request.args.get("key", "seen")]
    session[keys[-1]] = True  # finding: trust-boundary
    return jsonify(marked=True)
