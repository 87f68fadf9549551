from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders/import")
def import_orders():
    parser = etree.XMLParser(resolve_entities=True, remove_blank_text=True)
    root = etree.fromstring(request.data, parser)  # finding: xml-external-entities
    return jsonify(orders=[order.findtext("number") for order in root.iter("order")])
