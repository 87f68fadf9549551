import os

from flask import Flask, abort, request, send_file

app = Flask(__name__)
FOLDER = "/srv/wallpapers"


@app.get("/wallpaper")
def wallpaper():
    wanted = request.args.get("name", "")
    for entry in os.listdir(FOLDER):
        if entry == wanted:
            return send_file(os.path.join(FOLDER, entry))
    abort(404)
