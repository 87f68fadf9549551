from flask import Flask, jsonify, request
from ruamel.yaml import YAML

app = Flask(__name__)
yaml = YAML(typ="safe")


@app.route("/playbooks/check", methods=["POST"])
def check_playbook():
    playbook = yaml.load(request.get_data(as_text=True))
    return jsonify(tasks=len(playbook))
