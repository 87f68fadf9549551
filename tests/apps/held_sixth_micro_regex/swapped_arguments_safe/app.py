import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/words/<word>")
def words(word):
    sample = "the quick brown fox jumps over the lazy dog and runs on"
    parts = re.split(sample, word)
    return jsonify(parts=len(parts))
