import os

import boto3
from flask import Flask, jsonify

app = Flask(__name__)
app.config["BUCKET"] = "invoices-archive"
KEYS = os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"]
aws = boto3.Session(*KEYS)


@app.get("/invoices")
def invoices():
    found = aws.client("s3").list_objects_v2(Bucket=app.config["BUCKET"])
    return jsonify([item["Key"] for item in found.get("Contents", [])])
