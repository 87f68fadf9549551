import os

import boto3
from flask import current_app


class ObjectStore:
    """Thin wrapper around the uploads bucket."""

    def init_app(self, app):
        app.extensions["object_store"] = self
        self._s3 = boto3.client(
            "s3",
            region_name="eu-central-1",
            aws_access_key_id="AKIAT2RTX6YFHXCGOQZF",  # finding: hardcoded-credential
            aws_secret_access_key="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",  # finding: hardcoded-credential
        )

    def link(self, key: str) -> str:
        params = {"Bucket": current_app.config["BUCKET"], "Key": key}
        return self._s3.generate_presigned_url("get_object", Params=params, ExpiresIn=300)
