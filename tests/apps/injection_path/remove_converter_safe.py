import os

from flask import Flask, jsonify

app = Flask(__name__)
THUMBNAILS = "/srv/cache/thumbnails"


@app.delete("/thumbnails/<int:key>")
def drop_thumbnail(key):
    try:
        os.remove(f"{THUMBNAILS}/{key}.png")
    except FileNotFoundError:
        return jsonify(error="unknown thumbnail"), 404
    return jsonify(dropped=True)
