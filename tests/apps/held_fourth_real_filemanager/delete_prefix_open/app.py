import os

from flask import Flask, abort, g, jsonify, request

from guards import inside_workspace

app = Flask(__name__)
app.config["WORKSPACES"] = os.environ.get("WORKSPACES", "/data/workspaces")


@app.before_request
def load_workspace():
    g.workspace = os.path.join(app.config["WORKSPACES"], "shared")


@app.delete("/api/files")
def delete_file():
    name = request.get_json()["name"]
    path = os.path.join(g.workspace, name)
    if not inside_workspace(path, g.workspace):
        abort(403)
    os.remove(path)  # finding: path-traversal
    return jsonify(deleted=True)
