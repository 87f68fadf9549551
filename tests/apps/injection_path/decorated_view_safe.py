import functools
import os

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
WORKSPACES = "/srv/workspaces"


def with_workspace(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        project = request.args.get("workspace", "main")
        if not project.isidentifier():
            abort(404)
        return view(*args, workspace=os.path.join(WORKSPACES, project), **kwargs)

    return wrapper


@app.route("/workspace/files")
@with_workspace
def list_files(workspace):
    return jsonify(files=sorted(entry.name for entry in os.scandir(workspace)))
