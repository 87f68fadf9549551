import os

from flask import Flask, abort, send_file

app = Flask(__name__)
BASE = "/srv/files"


@app.get("/files/<path:name>")
def download(name):
    full = os.path.realpath(os.path.join(BASE, name))
    if not full.startswith(BASE + os.sep):
        abort(404)
    return send_file(full)
