import hashlib

from flask import Flask, make_response, request

app = Flask(__name__)


def etag_for(body: bytes) -> str:
    return hashlib.md5(body, usedforsecurity=False).hexdigest()


def git_blob_id(body: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(body) + body, usedforsecurity=False).hexdigest()


@app.get("/manifest")
def manifest():
    body = b'{"name": "assets"}'
    response = make_response(body)
    response.set_etag(etag_for(body))
    response.headers["X-Blob"] = git_blob_id(body)
    return response.make_conditional(request)
