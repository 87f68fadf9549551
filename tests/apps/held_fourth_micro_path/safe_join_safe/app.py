from flask import Flask, abort, jsonify
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.get("/snippets/<path:name>")
def snippet(name):
    full = safe_join("/srv/snippets", name)
    if full is None:
        abort(404)
    try:
        with open(full, encoding="utf-8") as handle:
            return jsonify(lines=handle.read().splitlines())
    except OSError:
        abort(404)
