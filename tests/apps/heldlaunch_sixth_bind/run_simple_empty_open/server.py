from flask import Flask, jsonify, request
from werkzeug.serving import run_simple

app = Flask(__name__)

PRODUCTS = [
    {"sku": "A-100", "name": "Kettle", "price": 24.5},
    {"sku": "A-101", "name": "Toaster", "price": 31.0},
]


@app.route("/products")
def products():
    limit = request.args.get("limit", default=10, type=int)
    return jsonify(PRODUCTS[:limit])


@app.route("/products/<sku>")
def product(sku):
    for item in PRODUCTS:
        if item["sku"] == sku:
            return jsonify(item)
    return jsonify(error="no such product"), 404


if __name__ == "__main__":
    run_simple("", 4000, app, threaded=True)  # finding: bind-all-interfaces
