import os
import platform

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

OPERATORS = {"ops": os.environ["OPS_PASSWORD_HASH"]}


@auth.verify_password
def verify_password(username, password):
    stored = OPERATORS.get(username)
    if stored and check_password_hash(stored, password):
        return username
    return None


@app.route("/version")
def version():
    return jsonify(version="4.2.0", python=platform.python_version())


@app.route("/debug/env")  # finding: debug-only-route
def debug_env():
    return jsonify(dict(os.environ))
