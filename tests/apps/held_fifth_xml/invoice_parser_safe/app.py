from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 512 * 1024
NS = {"i": "urn:example:invoice"}


def make_parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)


@app.post("/invoices")
def invoices():
    try:
        root = etree.fromstring(request.get_data(), parser=make_parser())
    except etree.XMLSyntaxError:
        abort(400)
    lines = root.findall("i:line", NS)
    return jsonify(lines=[line.findtext("i:text", default="", namespaces=NS) for line in lines])
