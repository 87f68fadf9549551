import os

import boto3

AWS_SECRET_ACCESS_KEY = os.environ["AWS_SECRET_ACCESS_KEY"]
BUCKET = "alpine-photos"


def client():
    return boto3.client(
        "s3",
        region_name="eu-north-1",
        aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=AWS_SECRET_ACCESS_KEY,
    )
