import re

from flask import Flask, jsonify, request

app = Flask(__name__)

PATTERNS = {"iban": r"[A-Z]{2}\d{13,32}", "zip": r"\d{5}"}


class Matcher:
    def __init__(self, source):
        self._compiled = re.compile(source)  # finding: regex-injection

    def count(self, text):
        return sum(1 for _ in self._compiled.finditer(text))


@app.post("/scan")
def scan():
    kind = request.values.get("kind", "zip")
    matcher = Matcher(PATTERNS.get(kind, kind))
    with open("/srv/corpus.txt") as corpus:
        return jsonify(hits=matcher.count(corpus.read()))
