from flask import Flask, abort, jsonify, request
from werkzeug.utils import safe_join

app = Flask(__name__)
THEMES = "/opt/shop/themes"


@app.get("/theme/file")
def theme_file():
    theme = request.args.get("theme", "default")
    name = request.args.get("name", "style.css")
    path = safe_join(f"{THEMES}/{theme}", name)
    if path is None:
        abort(404)
    with open(path, encoding="utf-8") as source:  # finding: path-traversal
        return jsonify(source=source.read())
