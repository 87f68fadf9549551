import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/pipelines", methods=["POST"])
def add_pipeline():
    document = request.files["pipeline"].read()
    pipeline = yaml.load(document, Loader=yaml.Loader)  # finding: unsafe-deserialization
    stages = pipeline.get("stages", [])
    return jsonify(stages=len(stages)), 201
