from flask import Flask, jsonify

from inventory import stock_level

app = Flask(__name__)


@app.route("/stock/<sku>")
def stock(sku):
    return jsonify(sku=sku, level=stock_level(sku))
