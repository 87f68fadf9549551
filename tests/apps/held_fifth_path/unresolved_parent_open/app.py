import json
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
LAYOUTS = Path("/srv/kiosk/layouts").resolve()


def layout_path(name: str) -> Path | None:
    candidate = LAYOUTS / name
    if LAYOUTS not in candidate.parents:
        return None
    return candidate


@app.route("/layout")
def layout():
    path = layout_path(request.args.get("name", "default.json"))
    if path is None:
        abort(403)
    with open(path, encoding="utf-8") as handle:  # finding: path-traversal
        return jsonify(json.load(handle))
