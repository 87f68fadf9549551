from flask import Blueprint, abort, jsonify, request

from tokens import bearer_required
from uploads import catalogue, discard, keep

media = Blueprint("media", __name__, url_prefix="/media")


@media.get("/")
async def index():
    return jsonify(await catalogue())


@media.post("/")
@bearer_required(scope="media:write")
async def upload():
    if "file" not in request.files:
        abort(400)
    return jsonify(await keep(request.files["file"])), 201


@media.delete("/<uuid:media_id>")
@bearer_required(scope="media:write")
async def delete(media_id):
    await discard(media_id)
    return "", 204


@media.patch("/<uuid:media_id>")
@bearer_required(scope="media:write")
async def rename(media_id):
    return jsonify(id=str(media_id), title=request.get_json()["title"])
