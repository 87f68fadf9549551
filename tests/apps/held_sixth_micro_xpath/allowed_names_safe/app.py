from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("data/menu.xml")
SECTIONS = ("starters", "mains", "desserts")


@app.get("/menu")
def menu():
    section = request.args.get("section", "mains")
    if section not in SECTIONS:
        abort(404)
    return jsonify(dishes=[d.text for d in TREE.xpath(f"/menu/{section}/dish")])
