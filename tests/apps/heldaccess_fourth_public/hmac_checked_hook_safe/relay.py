import hashlib
import hmac
import os
from functools import wraps

from flask import Flask, abort, jsonify, request
from flask_httpauth import HTTPTokenAuth

app = Flask(__name__)
auth = HTTPTokenAuth()
HOOK_SECRET = os.environ["HOOK_SECRET"].encode()
JOBS: list[dict] = []


@auth.verify_token
def verify_token(token):
    return hmac.compare_digest(token.encode(), os.environ["RELAY_TOKEN"].encode())


def signed(view):
    @wraps(view)
    def inner(*args, **kwargs):
        digest = hmac.new(HOOK_SECRET, request.get_data(), hashlib.sha256).hexdigest()
        if not hmac.compare_digest(digest, request.headers.get("X-Signature", "")):
            abort(403)
        return view(*args, **kwargs)

    return inner


@app.post("/hooks/build-finished")
@signed
def build_finished():
    JOBS.append(request.get_json())
    return "", 204


@app.delete("/jobs")
@auth.login_required
def clear_jobs():
    JOBS.clear()
    return "", 204


@app.post("/jobs")
@auth.login_required
def add_job():
    JOBS.append(request.get_json())
    return jsonify(len(JOBS)), 201
