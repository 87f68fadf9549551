import shutil
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/projects", methods=["POST"])
def create_project():
    order = request.get_json(silent=True) or {}
    project = uuid.uuid4()
    blueprint = uuid.UUID(order["blueprint"])
    shutil.copyfile(f"/srv/blueprints/{blueprint}", f"/srv/projects/{project}")
    return jsonify(project=str(project)), 201
