import re

import httpx
from flask import Flask, abort, jsonify

app = Flask(__name__)
TENANT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@app.get("/tenants/<path:tenant>/health")
def health(tenant: str):
    if not TENANT.fullmatch(tenant):
        abort(404)
    with httpx.Client(timeout=3.0) as client:
        reply = client.get(f"https://{tenant}.tenants.example.net/health")
    return jsonify(up=reply.is_success)
