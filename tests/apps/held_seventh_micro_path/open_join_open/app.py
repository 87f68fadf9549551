import os

from flask import Flask, Response, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
NOTES = "/srv/notes"


@app.route("/note")
def note():
    name = request.args["name"]
    target = os.path.join(NOTES, name)
    with open(target, encoding="utf-8") as fh:  # finding: path-traversal
        return Response(fh.read(), mimetype="text/plain")
