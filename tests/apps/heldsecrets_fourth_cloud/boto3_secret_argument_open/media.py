import os
import uuid

import boto3
from flask import Flask, jsonify, request

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 1024 * 1024

s3 = boto3.client(
    "s3",
    region_name="eu-central-1",
    aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
    aws_secret_access_key="q8Zt/4LxVb2nYk7RcP1mWd9HsE+fJ3uTgA6oKiNB",  # finding: hardcoded-credential
)
BUCKET = "acme-media-prod"


@app.post("/media")
def upload():
    key = f"{uuid.uuid4()}.bin"
    s3.put_object(Bucket=BUCKET, Key=key, Body=request.get_data())
    return jsonify(key=key), 201
