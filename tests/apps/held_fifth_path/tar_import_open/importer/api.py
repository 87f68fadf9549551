from uuid import uuid4

from flask import Blueprint, abort, jsonify, request

from .unpack import Unpacker

bp = Blueprint("importer", __name__)


@bp.post("/themes")
def import_theme():
    archive = request.files.get("theme")
    if archive is None:
        abort(400)
    count = Unpacker(f"/srv/themes/{uuid4().hex}").unpack(archive.stream)
    return jsonify(files=count), 201
