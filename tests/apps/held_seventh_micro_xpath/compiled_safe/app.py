from flask import Flask, abort, jsonify
from lxml import etree

app = Flask(__name__)
CATALOG = etree.parse("catalog.xml")


@app.get("/shelf/<code>")
def shelf(code):
    if not code.isalnum():
        abort(404)
    finder = etree.XPath(f"//book[@shelf='{code}']/title")
    return jsonify(titles=[node.text for node in finder(CATALOG)])
