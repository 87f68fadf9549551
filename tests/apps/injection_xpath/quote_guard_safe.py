from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
documents = etree.parse("data/documents.xml")


def literal(value):
    if "'" in value:
        abort(400)
    return f"'{value}'"


@app.get("/documents")
def list_documents():
    author = literal(request.args.get("author", ""))
    nodes = documents.xpath("//document[author=" + author + " and @public='yes']")
    return jsonify([node.get("id") for node in nodes])
