import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
audit = logging.getLogger("audit")


@app.post("/session")
def session_start():
    user = request.form.get("user", "")
    audit.warning("login failed for %r", user)
    return jsonify(error="invalid credentials"), 401
