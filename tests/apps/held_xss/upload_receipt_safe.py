from flask import Flask, make_response, request
from werkzeug.utils import secure_filename

app = Flask(__name__)


def describe(storage):
    return {"name": secure_filename(storage.filename), "kind": "file"}


@app.route("/upload", methods=["POST"])
def upload():
    received = [describe(f) for f in request.files.getlist("documents")]
    names = ", ".join(item["name"] for item in received)
    return make_response("Received: " + names, 201)
