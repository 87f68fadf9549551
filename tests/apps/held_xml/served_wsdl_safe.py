import io
from pathlib import Path

from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
SAMPLE = Path("/srv/soap/sample.xml")


def envelope(body):
    for _event, element in etree.iterparse(io.BytesIO(body), load_dtd=True, resolve_entities=True):
        if element.tag.endswith("Body"):
            return element
    abort(400)


@app.post("/soap")
def soap():
    received = request.get_data()
    element = envelope(SAMPLE.read_bytes())
    return jsonify(bytes=len(received), text=element.findtext("message"))
