from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/grade")
def grade():
    picked = {"course": "physics"}
    picked["student"] = request.form["student"]
    tree = etree.parse("grades.xml")
    expr = "".join(["/grades/row[key='", picked["student"], "']"])
    return jsonify(count=len(tree.xpath(expr)))  # finding: xpath-injection
