from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DOCS = Path("/srv/handbook").resolve()


@app.get("/handbook")
def page():
    wanted = request.args.get("page", "index.md")
    target = DOCS / wanted
    if not target.is_relative_to(DOCS):
        abort(404)
    return jsonify(page=target.read_text(encoding="utf-8"))  # finding: path-traversal
