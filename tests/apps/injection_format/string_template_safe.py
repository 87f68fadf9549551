import string

from flask import Flask, current_app, jsonify, request

app = Flask(__name__)


def fill(pattern, **values):
    return string.Template(pattern).safe_substitute(values)


@app.post("/labels")
def label():
    pattern = request.values.get("pattern", "")
    return jsonify(label=fill(pattern, printer=current_app, copies=2))
