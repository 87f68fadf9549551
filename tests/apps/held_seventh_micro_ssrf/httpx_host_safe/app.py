import httpx
from flask import Flask, jsonify, request

app = Flask(__name__)
SHARDS = ("eu", "us", "ap")


@app.get("/shard")
def shard():
    region = request.args.get("region", "eu")
    if region not in SHARDS:
        region = "eu"
    with httpx.Client(timeout=3) as client:
        status = client.get(f"https://{region}.internal.example.org/health").status_code
    return jsonify(status=status)
