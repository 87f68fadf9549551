from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
PRICES = etree.parse("data/prices.xml", PARSER)


def price_of(sku: str) -> str | None:
    nodes = PRICES.xpath("//item[@sku='" + sku + "']/price/text()")  # finding: xpath-injection
    return str(nodes[0]) if nodes else None


@app.get("/prices/<sku>")
def price(sku: str):
    value = price_of(sku)
    if value is None:
        return jsonify(error="no such article"), 404
    return jsonify(sku=sku, price=value)
