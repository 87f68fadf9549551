from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

PARSER = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)


@app.post("/case/11001")
def case_11001():
    root = etree.fromstring(request.get_data(), PARSER)
    return jsonify(tag=root.tag, text=root.findtext("name"))
