import logging

from flask import Flask, g, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.before_request
def read_client():
    payload = request.get_json(silent=True) or {}
    g.client = payload.get("client_version", 0)


@app.post("/sync")
def sync():
    if not g.client:
        return jsonify(error="version missing"), 400
    logger.debug("sync by client version {}".format(g.client))  # finding: log-injection
    return jsonify(changes=[])
