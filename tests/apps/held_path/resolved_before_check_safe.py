from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
ROOT = Path("/srv/wiki").resolve()


def page_path(title):
    candidate = (ROOT / f"{title}.md").resolve()
    if not candidate.is_relative_to(ROOT):
        abort(404)
    return candidate


@app.put("/wiki")
def save_page():
    document = request.get_json()
    page_path(document["title"]).write_text(document["markdown"])
    return jsonify(saved=True)
