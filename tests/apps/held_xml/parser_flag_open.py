from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

PARSER = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=True)


@app.post("/case/11001")
def case_11001():
    root = etree.fromstring(request.get_data(), PARSER)  # finding: xml-external-entities
    return jsonify(tag=root.tag, text=root.findtext("name"))
