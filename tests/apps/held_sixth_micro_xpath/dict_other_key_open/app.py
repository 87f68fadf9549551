import json

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("data/library.xml").getroot()


@app.get("/books")
def books():
    options = json.loads(request.args.get("options", "{}"))
    query = {"field": "title", "value": options.get("value", ""), "default": "Emma"}
    path = "//book[%(field)s='%(value)s']" % query
    return jsonify(found=len(TREE.xpath(path)))  # finding: xpath-injection
