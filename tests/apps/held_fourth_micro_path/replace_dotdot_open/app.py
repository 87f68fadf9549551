import io
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


class Store:
    folder = "/opt/app/exports"

    @staticmethod
    def tidy(name):
        return name.replace("../", "").lstrip("/")

    @classmethod
    def read(cls, name):
        full = "%s/%s" % (cls.folder, cls.tidy(name))
        with io.open(full, "rb") as fh:  # finding: path-traversal
            return fh.read()


@app.post("/export")
def export():
    payload = request.get_json()
    return jsonify(size=len(Store.read(payload["name"])))
