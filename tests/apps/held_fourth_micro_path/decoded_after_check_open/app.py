import os
from urllib.parse import unquote

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
PICTURES = "/srv/pictures"


@app.get("/picture")
def picture():
    name = request.args.get("name", "")
    if "/" in name or name.startswith("."):
        abort(400)
    name = unquote(name)
    full = os.path.join(PICTURES, name)
    with open(full, "rb") as source:  # finding: path-traversal
        head = source.read(16)
    return jsonify(head=head.hex())
