import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    logger.info("search for %r", term)
    return jsonify(results=[])
