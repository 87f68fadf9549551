from flask import Blueprint, request, send_file

from .magick import convert

imaging = Blueprint("imaging", __name__)


@imaging.get("/<int:image_id>")
def derived(image_id: int):
    geometry = request.args.get("size", "800x600")
    quality = request.args.get("q", default=80, type=int)
    return send_file(convert(image_id, geometry, quality), mimetype="image/webp")
