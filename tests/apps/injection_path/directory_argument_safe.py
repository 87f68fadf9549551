import os

from flask import Blueprint, Flask, send_from_directory

albums = Blueprint("albums", __name__, url_prefix="/albums")
ALBUM_ROOT = "/srv/photos/albums"


@albums.route("/<path:album>/cover")
def cover(album):
    return send_from_directory(ALBUM_ROOT, os.path.join(album, "cover.jpg"))


@albums.route("/")
def index():
    return "albums"


app = Flask(__name__)
app.register_blueprint(albums)
