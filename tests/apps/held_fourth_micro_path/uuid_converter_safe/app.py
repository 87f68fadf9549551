from contextlib import contextmanager

from flask import Flask, jsonify

app = Flask(__name__)


@contextmanager
def document(key):
    handle = open(f"/data/documents/{key}.json", "rb")
    try:
        yield handle
    finally:
        handle.close()


@app.get("/documents/<uuid:key>")
def show(key):
    with document(key) as handle:
        return jsonify(bytes=len(handle.read()))
