import os
import sys
import traceback

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()

USERS = {"ops": os.environ["OPS_PASSWORD_HASH"]}


@auth.verify_password
def verify_password(username, password):
    stored = USERS.get(username)
    if stored and check_password_hash(stored, password):
        return username
    return None


@app.route("/")
def index():
    return jsonify(service="invoices", version="4.2.0")


@app.route("/debug/threads")
@auth.login_required
def threads():
    stacks = {
        str(ident): traceback.format_stack(frame)
        for ident, frame in sys._current_frames().items()
    }
    return jsonify(stacks)


@app.route("/metrics/summary")
@auth.login_required
def metrics():
    return jsonify(pid=os.getpid(), load=os.getloadavg())
