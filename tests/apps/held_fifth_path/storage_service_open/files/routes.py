from flask import Blueprint, abort

from .storage import LocalStorage

files = Blueprint("files", __name__)
storage = LocalStorage()


@files.route("/files/<path:key>", methods=["DELETE"])
def delete(key):
    try:
        storage.remove(key)
    except FileNotFoundError:
        abort(404)
    return "", 204
