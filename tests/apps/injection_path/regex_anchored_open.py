import re

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
SLUG = re.compile(r"[a-z0-9][a-z0-9_-]*")


@app.route("/posts")
def post():
    slug = request.args.get("slug", "")
    if not SLUG.search(slug):
        abort(404)
    with open("/srv/blog/posts/" + slug + ".md", encoding="utf-8") as article:  # finding: path-traversal
        return jsonify(markdown=article.read())
