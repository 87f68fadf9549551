import logging

from flask import Flask, jsonify, request

app = Flask(__name__)
logger = logging.getLogger("orders")


@app.put("/orders/<int:order_id>")
def update(order_id):
    data = request.get_json()
    status, comment, *_ = "received", data.get("comment", ""), len(data)
    logger.info("order %d: %s", order_id, comment)  # finding: log-injection
    return jsonify(id=order_id)
