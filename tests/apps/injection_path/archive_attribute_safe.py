import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Archive:
    def __init__(self, label):
        self.root = "/srv/archive"
        self.label = label
        self.filename = "index.tsv"

    def location(self):
        return os.path.join(self.root, self.filename)

    def rows(self):
        with open(self.location()) as table:
            return table.read().count("\n")


@app.route("/archive")
def archive():
    return jsonify(rows=Archive(request.args["label"]).rows())
