from __future__ import annotations

from functools import lru_cache

import boto3
from botocore.config import Config

BUCKET = "quillbase-attachments"


@lru_cache(maxsize=1)
def s3():
    session = boto3.session.Session(region_name="eu-west-1")
    return session.client("s3", config=Config(signature_version="s3v4"))


def presign(key: str, *, expires: int = 300) -> str:
    return s3().generate_presigned_url(
        "get_object", Params={"Bucket": BUCKET, "Key": key}, ExpiresIn=expires
    )
