from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    root = etree.fromstring(request.get_data(), parser)
    return jsonify(customer=root.findtext("customer"))
