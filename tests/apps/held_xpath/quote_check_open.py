import elementpath
from flask import Flask, jsonify, request
from xml.etree import ElementTree

app = Flask(__name__)
TREE = ElementTree.parse("catalog.xml")


def literal(value):
    if '"' in value:
        raise ValueError("quotes are not allowed")
    return "'" + value + "'"


@app.errorhandler(ValueError)
def invalid(_error):
    return jsonify(error="invalid input"), 400


@app.get("/catalog")
def catalog():
    author = request.args.get("author", "Anon")
    books = elementpath.select(  # finding: xpath-injection
        TREE, "//book[author=" + literal(author) + "]/title"
    )
    return jsonify(titles=[book.text for book in books])
