import re

from flask import Flask, jsonify, request

app = Flask(__name__)


def matches(pattern, text):
    return re.search(pattern, text) is not None  # finding: regex-injection


@app.post("/case/16002")
def case_16002():
    param = request.get_data(as_text=True)
    return jsonify(found=matches(param, "a" * 40 + "!"))
