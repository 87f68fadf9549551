import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/import", methods=["POST"])
def import_config():
    text = request.get_data(as_text=True)
    document = yaml.load(text, Loader=yaml.UnsafeLoader)  # finding: unsafe-deserialization
    return jsonify(keys=len(document or {}))
