from flask import Flask, jsonify, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

app = Flask(__name__)
limiter = Limiter(key_func=get_remote_address, default_limits=["60/minute"])

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


def main() -> None:
    limiter.init_app(app)  # finding: setup-only-under-main
    app.run(port=8000)


if __name__ == "__main__":
    main()
