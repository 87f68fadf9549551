import os

from flask import Flask, send_file

app = Flask(__name__)


@app.get("/avatars/<uuid:key>/<int:size>")
def avatar(key, size):
    return send_file(os.path.join("/srv/avatars", str(key), f"{size}.png"))
