from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def entries(stream):
    for _, node in etree.iterparse(stream, tag="entry", resolve_entities=True, load_dtd=True):  # finding: xml-external-entities
        yield node.findtext("name")
        node.clear()


@app.post("/entries")
def upload():
    return jsonify(list(entries(request.files["feed"].stream)))
