from flask import Flask, abort, jsonify
from lxml import etree

app = Flask(__name__)
CATALOG = etree.parse("catalog.xml")


@app.get("/shelf/<code>")
def shelf(code):
    finder = etree.XPath(f"//book[@shelf='{code}']/title")  # finding: xpath-injection
    return jsonify(titles=[node.text for node in finder(CATALOG)])
