import hashlib
from pathlib import Path

from flask import Flask, abort, jsonify

app = Flask(__name__)
PICTURES = Path("/srv/pictures")
THUMBNAILS = Path("/srv/thumbnails")


def thumbnail_path(picture):
    checksum = hashlib.md5(picture.read_bytes()).hexdigest()
    return THUMBNAILS / checksum[:2] / f"{checksum}.webp"


@app.get("/pictures/<int:number>/thumbnail")
def thumbnail(number):
    picture = PICTURES / f"{number}.jpg"
    if not picture.is_file():
        abort(404)
    return jsonify(ready=thumbnail_path(picture).is_file())
