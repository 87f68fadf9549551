import logging

from flask import Flask, g, jsonify, request

app = Flask(__name__)
logger = logging.getLogger("gateway")


@app.before_request
def remember_token():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    g.credentials = {"known": scheme.lower() == "bearer", "token": token}


@app.after_request
def trace(response):
    logger.debug("%s bearer=%r", response.status, g.credentials["known"])
    return response


@app.route("/orders")
def orders():
    return jsonify(orders=[])
