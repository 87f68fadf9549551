import os
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TEMPLATES = Path(app.root_path) / "letters"


def available() -> dict[str, Path]:
    return {p.stem: p for p in TEMPLATES.glob("*.txt")}


@app.get("/letters")
def letter():
    path = available().get(request.args.get("name", ""))
    if path is None:
        abort(404)
    return jsonify(body=path.read_text(encoding="utf-8"))


@app.get("/letters/raw")
def raw():
    name = os.path.basename(request.args.get("name", ""))
    if name not in os.listdir(TEMPLATES):
        abort(404)
    with open(os.path.join(TEMPLATES, name), encoding="utf-8") as handle:
        return jsonify(body=handle.read())
