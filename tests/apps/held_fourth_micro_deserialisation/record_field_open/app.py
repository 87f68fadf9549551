import pickle
from base64 import b64decode, b64encode
from typing import NamedTuple

from flask import Flask, jsonify, request

app = Flask(__name__)
EMPTY = b64encode(pickle.dumps([]))


class Draft(NamedTuple):
    title: str
    default: bytes
    items: bytes


def incoming() -> Draft:
    return Draft("draft", EMPTY, request.headers["X-Draft"].encode("ascii"))


@app.post("/drafts")
def restore():
    draft = incoming()
    items = pickle.loads(b64decode(draft.items))  # finding: unsafe-deserialization
    return jsonify(title=draft.title, count=len(items))
