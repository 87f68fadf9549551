import os

from flask import Flask, jsonify, request
from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadData, URLSafeTimedSerializer

app = Flask(__name__)
auth = HTTPTokenAuth(scheme="Bearer")
tokens = URLSafeTimedSerializer(os.environ["TOKEN_KEY"], salt="api")
devices: dict[str, dict] = {}


@auth.verify_token
def verify(token):
    try:
        return tokens.loads(token, max_age=3600)["sub"]
    except (BadData, KeyError):
        return None


@app.put("/devices/<name>")
@auth.login_required
def put_device(name):
    devices[name] = {"owner": auth.current_user(), "label": request.get_json()["label"]}
    return jsonify(devices[name])


@app.delete("/devices/<name>")
@auth.login_required
def delete_device(name):
    if devices.get(name, {}).get("owner") != auth.current_user():
        return jsonify(error="not found"), 404
    del devices[name]
    return "", 204
