from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def catalogue():
    return etree.parse("data/catalogue.xml")


@app.route("/books/price", methods=["POST"])
def price():
    isbn = request.form.get("isbn", "")
    prices = etree.XPath("//book[@isbn=$isbn]/price/text()")(catalogue(), isbn=isbn)
    if not prices:
        return jsonify(error="unknown book"), 404
    return jsonify(price=str(prices[0]))
