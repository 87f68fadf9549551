import re
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
NOTES = Path("/srv/notes")
NAME = re.compile(r"[\w.-]+")


@app.put("/notes/<owner>/<entry>")
def write_note(owner, entry):
    if not (NAME.fullmatch(owner) and NAME.fullmatch(entry)):
        abort(404)
    target = NOTES / owner / entry
    target.write_text(request.get_data(as_text=True), encoding="utf-8")  # finding: path-traversal
    return jsonify(saved=True)
