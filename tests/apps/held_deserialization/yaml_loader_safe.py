import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


def read_settings(stream):
    return yaml.load(stream, Loader=yaml.CSafeLoader)


@app.post("/settings/import")
def import_settings():
    settings = read_settings(request.files["settings"].stream)
    return jsonify(count=len(settings))
