import boto3
from flask import Flask, jsonify

app = Flask(__name__)
app.config["BUCKET"] = "invoices-archive"
KEYS = "AKIAT7QZ2MWPL4XKDRHB", "q8ZtV3nXb/0YwLr6KsPj2GmHc+E5uAfD1oRi9TeB"  # finding: hardcoded-credential
aws = boto3.Session(*KEYS)


@app.get("/invoices")
def invoices():
    found = aws.client("s3").list_objects_v2(Bucket=app.config["BUCKET"])
    return jsonify([item["Key"] for item in found.get("Contents", [])])
