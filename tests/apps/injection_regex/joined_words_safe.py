import re

from flask import Flask, jsonify, request

app = Flask(__name__)


def word_pattern(words):
    return re.compile("|".join(re.escape(word) for word in words if word))


@app.route("/highlight", methods=["POST"])
def highlight():
    pattern = word_pattern(request.form.getlist("word"))
    with open("data/handbook.txt", encoding="utf-8") as handbook:
        positions = [match.span() for match in pattern.finditer(handbook.read())]
    return jsonify(positions=positions)
