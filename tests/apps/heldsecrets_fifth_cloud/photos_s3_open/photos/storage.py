import os

import boto3

AWS_SECRET_ACCESS_KEY = "q8Zr3vXn0LpYt6sWc1JdUe5HbKf7MgAo+2RiTxN9"  # finding: hardcoded-credential
BUCKET = "alpine-photos"


def client():
    return boto3.client(
        "s3",
        region_name="eu-north-1",
        aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=AWS_SECRET_ACCESS_KEY,
    )
