import io

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(load_dtd=True, resolve_entities=True)


@app.post("/forms/check")
def check_form():
    filled = io.BytesIO(request.files["form"].read())
    tree = etree.parse(filled, PARSER)  # finding: xml-external-entities
    fields = [field.text for field in tree.getroot().iter("field")]
    return jsonify(fields=fields, size=filled.getbuffer().nbytes)
