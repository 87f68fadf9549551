import secrets

from flask import Flask, jsonify, make_response

from cookies import remember

app = Flask(__name__)


@app.get("/trial")
def trial():
    return remember(make_response({"trial": True}), "trial_key", secrets.token_hex(16))


@app.get("/plans")
def plans():
    return jsonify(["free", "team"])
