import hashlib
import hmac
from pathlib import Path

from flask import Flask, jsonify, request

from settings import CHUNK, DIGEST

app = Flask(__name__)


def document_digest(path):
    digest = hashlib.new(DIGEST)
    with Path(path).open("rb") as file:
        while block := file.read(CHUNK):
            digest.update(block)
    return digest.hexdigest()


@app.get("/contracts/<int:number>/verify")
def verify(number):
    signed = request.args.get("signed_digest", "")
    actual = document_digest(f"/srv/contracts/{number}.pdf")
    return jsonify(unchanged=hmac.compare_digest(signed.encode(), actual.encode()))
