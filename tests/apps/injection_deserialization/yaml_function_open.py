import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


def parse_settings(text):
    try:
        return list(yaml.unsafe_load_all(text))  # finding: unsafe-deserialization
    except yaml.YAMLError:
        return []


@app.put("/settings")
def put_settings():
    return jsonify(documents=len(parse_settings(request.form["settings"])))
