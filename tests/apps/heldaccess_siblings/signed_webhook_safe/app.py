import hashlib
import hmac
import os

from flask import Flask, abort, jsonify, request
from flask_httpauth import HTTPBasicAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
auth = HTTPBasicAuth()
builds = {}


@auth.verify_password
def verify(name, password):
    return name == "ci" and check_password_hash(os.environ["CI_HASH"], password)


@app.get("/builds")
@auth.login_required
def list_builds():
    return jsonify(builds)


@app.post("/builds/<int:number>/cancel")
@auth.login_required
def cancel(number):
    builds[number] = "cancelled"
    return jsonify(builds)


@app.post("/hooks/push")
def push():
    key = os.environ["HOOK_SECRET"].encode()
    expected = "sha256=" + hmac.new(key, request.get_data(), hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("X-Hub-Signature-256", "")):
        abort(403)
    builds[len(builds) + 1] = "queued"
    return jsonify(len(builds)), 202
