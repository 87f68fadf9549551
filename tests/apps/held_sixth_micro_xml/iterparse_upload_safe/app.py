from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def entries(stream):
    for _, node in etree.iterparse(stream, tag="entry", resolve_entities=False, load_dtd=False):
        yield node.findtext("name")
        node.clear()


@app.post("/entries")
def upload():
    return jsonify(list(entries(request.files["feed"].stream)))
