import os

from flask import Flask, jsonify, request
from PIL import Image

app = Flask(__name__)
SPRITES = "/srv/game/sprites"


def is_plain_name(name):
    return name != "" and os.path.basename(name) == name and name not in (os.curdir, os.pardir)


@app.route("/sprites/size")
def sprite_size():
    name = request.args.get("sprite", "")
    is_plain_name(name)
    with Image.open(os.path.join(SPRITES, name)) as sprite:  # finding: path-traversal
        width, height = sprite.size
    return jsonify(width=width, height=height)
