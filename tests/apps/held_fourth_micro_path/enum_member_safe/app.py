from enum import Enum
from pathlib import Path

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Legal(Enum):
    TERMS = "terms.md"
    PRIVACY = "privacy.md"


@app.get("/legal")
def legal():
    try:
        page = Legal(request.args.get("page"))
    except ValueError:
        abort(404)
    return jsonify(text=Path(app.root_path, "legal", page.value).read_text("utf-8"))
