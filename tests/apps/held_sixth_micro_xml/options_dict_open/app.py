from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
STRICT = {"resolve_entities": False, "no_network": True, "load_dtd": False}
LEGACY = {**STRICT, "resolve_entities": True, "load_dtd": True}


@app.post("/catalog")
def catalog():
    upload = request.files["catalog"]
    options = LEGACY
    tree = etree.parse(upload.stream, etree.XMLParser(**options))  # finding: xml-external-entities
    return jsonify(items=[e.text for e in tree.iter("item")])
