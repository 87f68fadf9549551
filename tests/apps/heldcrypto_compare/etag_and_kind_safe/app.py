import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)
DOCUMENT = {"title": "Terms", "version": 4}


@app.get("/terms")
def terms():
    tag = hashlib.sha256(repr(DOCUMENT).encode()).hexdigest()
    if request.headers.get("If-None-Match", "").strip('"') == tag:
        return "", 304
    return jsonify(DOCUMENT), 200, {"ETag": f'"{tag}"'}


@app.get("/tokens/<kind>")
def token_kinds(kind):
    token_type = "bearer" if kind == "bearer" else "mac"
    return jsonify(token_type=token_type)
