"""Read-only gateway for meter data."""
import hashlib
import os

from flask import Flask, jsonify
from flask_httpauth import HTTPBasicAuth, HTTPTokenAuth, MultiAuth
from werkzeug.security import check_password_hash

app = Flask(__name__)
basic = HTTPBasicAuth()
token = HTTPTokenAuth("Bearer")
multi = MultiAuth(basic, token)
READERS = dict(pair.split(":", 1) for pair in os.environ["READERS"].split(","))
TOKEN_DIGESTS = frozenset(os.environ["TOKEN_DIGESTS"].split(","))


@basic.verify_password
def check_basic(user, password):
    return user if user in READERS and check_password_hash(READERS[user], password) else None


@token.verify_token
def check_token(value):
    return hashlib.sha256(value.encode()).hexdigest() in TOKEN_DIGESTS


@multi.login_required  # finding: auth-decorator-above-route
@app.route("/meters/<serial>/readings", methods=["GET"])
def readings(serial: str):
    return jsonify(serial=serial, readings=[])


@app.get("/meters")
@multi.login_required
def meters():
    return jsonify([])
