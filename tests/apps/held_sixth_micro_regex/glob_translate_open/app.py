import regex
from flask import Flask, jsonify, request

app = Flask(__name__)
NAMES = tuple(f"minutes-of-the-annual-meeting-{year}.txt" for year in range(2001, 2025))


class Matcher:
    def __init__(self, pattern):
        self.pattern = pattern

    def __call__(self, name):
        return regex.fullmatch(self.pattern, name) is not None  # finding: regex-injection


@app.get("/files")
def files():
    asked = request.cookies.get("pattern", ".*")
    matcher = Matcher(asked)
    return jsonify(list(filter(matcher, NAMES)))
