from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
DOC = etree.parse("data/parts.xml")


@app.get("/parts/<code>")
def parts(code):
    expression = "".join(["/parts/part[@code=\"", code, "\"]"])
    find = etree.XPath(expression)  # finding: xpath-injection
    return jsonify(count=len(find(DOC)))
