"""Documentation of the formats that the converter knows."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/formats/<string:name>")
def describe(name):
    module = __import__(name)  # finding: code-injection
    doc = module.__doc__ or ""
    return jsonify(lines=len(doc.splitlines()))
