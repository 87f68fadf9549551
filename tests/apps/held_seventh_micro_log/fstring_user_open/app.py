import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger("signup")


@app.post("/signup")
def signup():
    user = request.form["user"]
    log.info(f"signup attempt by {user}")  # finding: log-injection
    return jsonify(ok=True)
