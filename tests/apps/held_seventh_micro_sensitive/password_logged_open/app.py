import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.post("/login")
def login():
    password = request.form["password"]
    logger.debug("login with %r", password)  # finding: sensitive-data-logged
    return jsonify(ok=False), 401
