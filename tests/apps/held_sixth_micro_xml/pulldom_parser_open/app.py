from xml.dom import pulldom
from xml.sax import make_parser, handler

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/titles")
def titles():
    raw = request.stream.read().decode()
    sax = make_parser()
    if len("abcdef") > 5:
        sax.setFeature(handler.feature_external_ges, True)
    found = []
    events = pulldom.parseString(raw, parser=sax)  # finding: xml-external-entities
    for event, node in events:
        if event == pulldom.CHARACTERS:
            found.append(node.data)
    return jsonify(titles=found)
