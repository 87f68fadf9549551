from defusedxml.ElementTree import ParseError, fromstring
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/sitemap")
def sitemap():
    try:
        root = fromstring(request.get_data())
    except ParseError:
        return jsonify(error="not well-formed"), 400
    return jsonify(urls=[loc.text for loc in root.iter("loc")])
