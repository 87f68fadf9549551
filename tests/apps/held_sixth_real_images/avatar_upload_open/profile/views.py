from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required

from .avatars import resize

profile = Blueprint("profile", __name__, url_prefix="/profile")


@profile.route("/avatar", methods=["PUT"])
@login_required
def avatar():
    picture = request.files.get("picture")
    if not picture or not picture.mimetype.startswith("image/"):
        abort(415)
    name = resize(picture.stream, current_user.id, picture.filename)
    return jsonify(path=name)
