import boto3
from dotenv import load_dotenv
from flask import Flask

load_dotenv(".env.production")

app = Flask(__name__)
s3 = boto3.client("s3")


@app.get("/albums")
def albums():
    page = s3.list_objects_v2(Bucket="fernhill-photos", Delimiter="/")
    return {"albums": [p["Prefix"] for p in page.get("CommonPrefixes", [])]}
