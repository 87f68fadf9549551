from uuid import uuid4

import boto3
from botocore.config import Config
from flask import current_app

EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "application/pdf": "pdf"}


def client():
    return boto3.client("s3", region_name=current_app.config["S3_REGION"], config=Config(signature_version="s3v4"))


def new_key(content_type: str) -> str:
    return f"uploads/{uuid4()}.{EXTENSIONS[content_type]}"


def presigned_post(content_type: str) -> dict:
    return client().generate_presigned_post(
        current_app.config["S3_BUCKET"],
        new_key(content_type),
        Fields={"Content-Type": content_type},
        Conditions=[{"Content-Type": content_type}, ["content-length-range", 1, 10_000_000]],
        ExpiresIn=300,
    )


def presigned_get(key: str) -> str:
    return client().generate_presigned_url(
        "get_object", Params={"Bucket": current_app.config["S3_BUCKET"], "Key": key}, ExpiresIn=60
    )
