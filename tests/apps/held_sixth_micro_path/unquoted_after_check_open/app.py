from urllib.parse import unquote

from flask import Flask, Response, abort, request

app = Flask(__name__)


@app.get("/chapter")
def chapter():
    name = request.args.get("name", "one")
    if "/" in name or ".." in name:
        abort(400)
    name = unquote(name)
    with open(f"/srv/book/{name}.md", "rb") as fh:  # finding: path-traversal
        return Response(fh.read(), mimetype="text/plain")
