import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/lint")
def lint():
    parts = ["flake8"]
    names = request.args.getlist("file")
    i = 0
    while i < len(names):
        parts.append("src/module_%d.py" % i)
        i += 1
    status = os.system(" ".join(parts))
    return jsonify(status=status)
