from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = Path(__file__).parent / "manuals"
MANUALS = {
    "pump": "pump-x200.html",
    "valve": "valve-series-7.html",
    "boiler": "boiler.html",
}


@app.get("/manual")
def manual():
    product = request.values.get("product", "pump")
    filename = MANUALS.get(product, product)
    return jsonify(html=(BASE / filename).read_text())  # finding: path-traversal
