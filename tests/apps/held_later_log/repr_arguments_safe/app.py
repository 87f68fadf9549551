import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/search")
def search():
    term = request.args.get("q", "")
    page = request.args.get("page", 1, type=int)
    log.info("search term=%r page=%d", term, page)
    log.debug(f"term was {term!r}")
    return jsonify(term=term, page=page)


@app.get("/orders/<int:order_id>")
def order(order_id):
    app.logger.info("order %s viewed", order_id)
    return jsonify(id=order_id)
