import json
import os

from flask import Flask, jsonify, request

app = Flask(__name__)
LANGS = ("en", "de", "fr")


@app.get("/messages")
def messages():
    lang = request.cookies.get("lang", "en")
    lang = lang if lang in LANGS else "en"
    filename = "{}/{}/messages.json".format(os.path.dirname(__file__), lang)
    with open(filename) as stream:
        return jsonify(json.load(stream))
