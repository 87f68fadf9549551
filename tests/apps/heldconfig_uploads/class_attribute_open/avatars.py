import uuid

import boto3
from flask import Blueprint, abort, current_app, jsonify, request

avatars = Blueprint("avatars", __name__)


@avatars.post("/avatars")
def store():
    picture = request.files.get("picture")  # finding: upload-limit-missing
    if picture is None or picture.mimetype not in {"image/png", "image/jpeg"}:
        abort(415)
    key = uuid.uuid4().hex
    boto3.client("s3").upload_fileobj(picture.stream, current_app.config["BUCKET"], key)
    return jsonify(key=key)
