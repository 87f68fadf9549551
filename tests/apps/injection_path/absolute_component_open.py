import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DATASETS = "/srv/datasets"


@app.get("/datasets/head")
def head():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    path = os.path.join(DATASETS, name)
    with open(path, newline="") as rows:  # finding: path-traversal
        return jsonify(head=[next(rows, "") for _ in range(5)])
