import os

from flask import Flask, jsonify

app = Flask(__name__)
THUMBNAILS = "/srv/cache/thumbnails"


@app.delete("/thumbnails/<path:key>")
def drop_thumbnail(key):
    try:
        os.remove(f"{THUMBNAILS}/{key}.png")  # finding: path-traversal
    except FileNotFoundError:
        return jsonify(error="unknown thumbnail"), 404
    return jsonify(dropped=True)
