import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
SHARDS = ("eu", "us", "ap")


@app.get("/shard")
def shard():
    region = request.args.get("region", "eu")
    with httpx.Client(timeout=3) as client:
        status = client.get(f"https://{region}.internal.example.org/health").status_code  # finding: server-side-request-forgery
    return jsonify(status=status)
