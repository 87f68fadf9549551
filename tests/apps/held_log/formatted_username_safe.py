import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger("auth")


def single_line(value):
    return value.replace("\r", " ").replace("\n", " ")


@app.post("/login")
def login():
    username = request.form.get("username", "")
    log.warning("failed login for %s", single_line(username))
    return jsonify(error="invalid credentials"), 401
