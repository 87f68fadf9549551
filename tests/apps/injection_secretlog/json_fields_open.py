import json
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


def audit(event, **details):
    logger.info(json.dumps({"event": event, **details}))  # finding: sensitive-data-logged


@app.route("/signup", methods=["POST"])
def signup():
    body = request.get_json()
    password = body["password"]
    newsletter = body.get("newsletter") is True
    if len(password) < 12:
        return jsonify(error="too short"), 400
    audit("signup", newsletter=newsletter, password=password)
    return jsonify(created=True), 201
