import os

from flask import Blueprint, abort, current_app, send_file

files = Blueprint("files", __name__)


@files.get("/")
def listing():
    names = sorted(os.listdir(current_app.config["SHARE_ROOT"]))
    return {"files": [n for n in names if not n.startswith(".")]}


@files.get("/raw/<path:relative>")
def raw(relative: str):
    root = current_app.config["SHARE_ROOT"]
    full = os.path.join(root, relative)
    if not os.path.isfile(full):
        abort(404)
    return send_file(full, as_attachment=True)  # finding: path-traversal
