import defusedxml.ElementTree as ET
from defusedxml import DefusedXmlException
from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.post("/feeds")
def feeds():
    try:
        root = ET.fromstring(request.get_data())
    except (ET.ParseError, DefusedXmlException):
        abort(400)
    wanted = request.args.get("section", "news")
    titles = [
        item.findtext("title", "")
        for item in root.iter("item")
        if item.findtext("category") == wanted
    ]
    return jsonify(titles=titles)
