import re

from flask import Flask, abort, jsonify, request

from .matching import count, line, shaped

app = Flask(__name__)


@app.post("/count")
def post_count():
    words = request.args.getlist("w")[:10]
    text = request.get_data(as_text=True)
    return jsonify([line(word, count([word], text)) for word in words])


@app.get("/starts")
def starts():
    word = request.args.get("w", "")
    if not shaped(word):
        abort(400)
    lexicon = ("apple", "pear", "plum")
    return jsonify([entry for entry in lexicon if re.match(word, entry)])
