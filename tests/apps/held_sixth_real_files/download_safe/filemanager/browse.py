import os

from flask import Blueprint, current_app, send_from_directory

files = Blueprint("files", __name__)


@files.get("/")
def listing():
    names = sorted(os.listdir(current_app.config["SHARE_ROOT"]))
    return {"files": [n for n in names if not n.startswith(".")]}


@files.get("/raw/<path:relative>")
def raw(relative: str):
    root = current_app.config["SHARE_ROOT"]
    return send_from_directory(root, relative, as_attachment=True)
