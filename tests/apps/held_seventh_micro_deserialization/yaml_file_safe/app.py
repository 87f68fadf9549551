import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/settings/import")
def import_settings():
    stream = request.files["settings"].stream
    data = yaml.load(stream, Loader=yaml.CSafeLoader)
    return jsonify(sorted(data))
