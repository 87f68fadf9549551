import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DATASETS = "/srv/datasets"


@app.get("/datasets/head")
def head():
    name = request.args["name"]
    if ".." in name:
        abort(400)
    path = DATASETS + os.sep + name
    with open(path, newline="") as rows:
        return jsonify(head=[next(rows, "") for _ in range(5)])
