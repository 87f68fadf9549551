from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def parser():
    return etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)


@app.post("/feed")
def feed():
    root = etree.fromstring(request.get_data(), parser=parser())
    return jsonify(title=root.findtext("title"), entries=len(root))
