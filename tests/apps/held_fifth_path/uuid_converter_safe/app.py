import os

from flask import Flask, abort, send_file

app = Flask(__name__)
BLOBS = "/srv/blobs"


@app.get("/blobs/<uuid:blob_id>")
def blob(blob_id):
    path = os.path.join(BLOBS, blob_id.hex[:2], f"{blob_id}.bin")
    if not os.path.exists(path):
        abort(404)
    return send_file(path, mimetype="application/octet-stream")


@app.get("/pages/<int:number>.png")
def page(number):
    path = f"{BLOBS}/pages/{number:05d}.png"
    if not os.path.exists(path):
        abort(404)
    return send_file(path)
