from flask import Flask, jsonify, request
from ruamel.yaml import YAML

app = Flask(__name__)
yaml = YAML(typ="unsafe")


@app.route("/playbooks/check", methods=["POST"])
def check_playbook():
    playbook = yaml.load(request.get_data(as_text=True))  # finding: unsafe-deserialization
    return jsonify(tasks=len(playbook))
