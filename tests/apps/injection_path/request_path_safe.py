import posixpath

from flask import Flask, jsonify, request

app = Flask(__name__)
CONTENT = "/srv/site/content"


@app.route("/", defaults={"page": ""})
@app.route("/<path:page>")
def catch_all(page):
    source = CONTENT + posixpath.normpath(request.path)
    try:
        with open(source, encoding="utf-8") as markdown:
            return jsonify(body=markdown.read(), home=page == "")
    except (FileNotFoundError, IsADirectoryError):
        return jsonify(error="not found"), 404
