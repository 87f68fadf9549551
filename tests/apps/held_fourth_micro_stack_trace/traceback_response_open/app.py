import json
import traceback

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(Exception)
def failed(error):
    texts = {"long": traceback.format_exc(), "short": "internal error"}
    return jsonify(error=texts["long"]), 500  # finding: stack-trace-exposed


@app.post("/orders/import")
def import_orders():
    orders = json.load(request.stream)
    return jsonify(count=len(orders["orders"]))
