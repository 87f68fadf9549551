import subprocess

from flask import Blueprint, abort, jsonify

from .git import GitRepository

history = Blueprint("history", __name__)


@history.get("/<int:repository_id>/log/<path:branch>")
def log(repository_id: int, branch: str):
    try:
        lines = GitRepository(repository_id).log(branch)
    except subprocess.CalledProcessError:
        abort(404)
    return jsonify(commits=lines)
