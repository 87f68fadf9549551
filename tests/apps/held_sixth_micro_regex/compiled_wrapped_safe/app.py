import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/count")
def count():
    data = request.get_json()
    word, text = data["word"], data["text"]
    finder = re.compile(r"\b" + re.escape(word) + r"\b", re.IGNORECASE)
    return jsonify(count=len(finder.findall(text)))
