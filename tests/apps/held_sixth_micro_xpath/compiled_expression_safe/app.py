from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
DOC = etree.parse("data/parts.xml")


@app.get("/parts/<code>")
def parts(code):
    if not code.isalnum():
        return jsonify(error="bad code"), 400
    expression = "".join(["/parts/part[@code=\"", code, "\"]"])
    find = etree.XPath(expression)
    return jsonify(count=len(find(DOC)))
