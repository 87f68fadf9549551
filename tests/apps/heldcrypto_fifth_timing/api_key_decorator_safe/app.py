from flask import Flask, jsonify

from guards import require_api_key

app = Flask(__name__)


@app.route("/partners/orders")
@require_api_key
def orders():
    return jsonify(orders=[])
