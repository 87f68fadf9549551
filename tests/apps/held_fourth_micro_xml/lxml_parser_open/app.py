from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=True)


@app.post("/feed")
def feed():
    root = etree.fromstring(request.get_data(), parser=parser())  # finding: xml-external-entities
    return jsonify(title=root.findtext("title"), entries=len(root))
