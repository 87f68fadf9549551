import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


def load_document(stream, loader=yaml.SafeLoader):
    return yaml.load(stream, Loader=loader)


@app.post("/pipelines")
def create_pipeline():
    document = load_document(request.stream.read())
    if not isinstance(document, dict):
        return jsonify(error="mapping expected"), 400
    return jsonify(stages=len(document.get("stages", []))), 201
