from pathlib import Path

from flask import Flask, abort, jsonify

app = Flask(__name__)
ROOT = Path("/var/lib/notes")


def locate(name: str) -> Path:
    candidate = ROOT / name
    if not candidate.is_relative_to(ROOT):
        abort(404)
    return candidate


@app.get("/notes/<path:name>")
def note(name: str):
    target = locate(name)
    try:
        content = target.read_text("utf-8")  # finding: path-traversal
    except (FileNotFoundError, IsADirectoryError):
        abort(404)
    return jsonify(name=target.name, content=content)
