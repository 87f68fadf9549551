import xml.sax
import xml.sax.handler
from xml.dom import minidom

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def make_reader():
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    return reader


@app.post("/maps/upload")
def upload_map():
    upload = request.files.get("map")
    if upload is None:
        abort(400)
    document = minidom.parse(upload.stream, make_reader())  # finding: xml-external-entities
    names = document.getElementsByTagName("name")
    return jsonify([node.firstChild.nodeValue for node in names if node.firstChild])
