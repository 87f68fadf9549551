from flask import Flask, jsonify, request
from ruamel.yaml import YAML

app = Flask(__name__)


@app.post("/playbook")
def playbook():
    loader = YAML(typ="safe", pure=True)
    book = loader.load(request.files["playbook"].stream)
    return jsonify(steps=len(book or []))
