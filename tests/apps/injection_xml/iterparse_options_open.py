from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"events": ("end",), "tag": "place"}


@app.post("/places")
def places():
    options = dict(OPTIONS)
    options.update(resolve_entities=True, no_network=False)
    found = []
    for _event, element in etree.iterparse(request.stream, **options):  # finding: xml-external-entities
        found.append(element.findtext("name"))
        element.clear()
    return jsonify(places=found)
