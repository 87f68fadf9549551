from flask import Flask, jsonify, request
from lxml import objectify, etree

app = Flask(__name__)
SAMPLE = b"<order><sku>A-1</sku></order>"


@app.put("/orders/<int:order_id>")
def put_order(order_id):
    parser = etree.XMLParser(resolve_entities=True)
    parser.set_element_class_lookup(objectify.ObjectifyElementClassLookup())
    body = request.get_json()
    docs = [SAMPLE, body["xml"].encode()]
    order = objectify.fromstring(docs[-2], parser)
    return jsonify(id=order_id, sku=str(order.sku))
