import json
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
LANGS = ("en", "de", "fr")


@app.get("/messages")
def messages():
    lang = request.cookies.get("lang", "en")
    lang = lang if lang else "en"
    filename = "{}/{}/messages.json".format(os.path.dirname(__file__), lang)
    with open(filename) as stream:  # finding: path-traversal
        return jsonify(json.load(stream))
