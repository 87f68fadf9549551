import xml.etree.ElementTree as ElementTree

from flask import Flask, jsonify, request

app = Flask(__name__)

SECTIONS = {"news": "news/item", "events": "calendar/event"}


@app.get("/site")
def site():
    section = request.args.get("section", "news")
    path = SECTIONS.get(section, "news/item")
    tree = ElementTree.parse("data/site.xml")
    nodes = tree.findall("./%s" % path)
    return jsonify([node.get("title") for node in nodes])
