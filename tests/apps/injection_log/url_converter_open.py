import logging

from flask import Flask, jsonify

app = Flask(__name__)
log = logging.getLogger("shop.cart")


@app.post("/cart/<item>")
def add_item(item):
    log.warning(f"item {item} was added to an expired cart")  # finding: log-injection
    return jsonify(added=True), 202
