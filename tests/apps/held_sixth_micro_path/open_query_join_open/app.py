import os

from flask import Flask, Response, abort, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
DOCS = "/srv/docs"


@app.get("/doc")
def doc():
    name = request.args.get("name", "readme.txt")
    path = os.path.join(DOCS, name)
    if not os.path.isfile(path):
        abort(404)
    with open(path, encoding="utf-8") as handle:  # finding: path-traversal
        return Response(handle.read(), mimetype="text/plain")
