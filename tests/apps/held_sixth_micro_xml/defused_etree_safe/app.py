from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/sitemap")
def sitemap():
    try:
        root = ElementTree.fromstring(request.get_data(), forbid_dtd=True)
    except (DefusedXmlException, ElementTree.ParseError):
        abort(400)
    return jsonify(urls=len(root))
