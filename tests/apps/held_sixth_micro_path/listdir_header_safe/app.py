import os

from flask import Flask, jsonify, request

app = Flask(__name__)
PROJECTS = {"alpha": "alpha-2024", "beta": "beta-2025"}


@app.get("/project/files")
def project_files():
    project = request.headers.get("X-Project", "alpha")
    folder = f"/srv/projects/{PROJECTS.get(project) or 'alpha-2024'}"
    return jsonify(sorted(os.listdir(folder)))
