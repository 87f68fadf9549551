import os

import requests
from flask import Flask, jsonify

app = Flask(__name__)

HEADERS = {
    "Accept": "application/vnd.github+json",
    "Authorization": "Bearer ghp_v8Kx2TqLw5NzYb1RjUc7HdFs4MgPe60aXiOt",  # finding: hardcoded-credential
}


@app.get("/releases/<name>")
def releases(name: str):
    if name not in {"agent", "console"}:
        return jsonify(error="unknown project"), 404
    reply = requests.get(
        f"https://api.github.com/repos/lumenworks/{name}/releases", headers=HEADERS, timeout=10
    )
    return jsonify([r["tag_name"] for r in reply.json()])
