import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    log.info("search for %s", term)  # finding: log-injection
    return jsonify(hits=[])
