import uuid

import boto3
from flask import Blueprint, current_app, request

routes = Blueprint("intake", __name__)
s3 = boto3.client("s3")


@routes.post("/claims/<uuid:claim>/documents")
def documents(claim):
    keys = []
    for part in request.files.getlist("documents"):  # finding: upload-limit-missing
        key = f"{claim}/{uuid.uuid4().hex}"
        s3.upload_fileobj(part, current_app.config["INTAKE_BUCKET"], key)
        keys.append(key)
    return {"keys": keys}
