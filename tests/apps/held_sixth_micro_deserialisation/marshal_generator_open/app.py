import base64
import marshal

from flask import Flask, jsonify, request

app = Flask(__name__)


def chunks():
    for header in ("X-Part-1", "X-Part-2"):
        yield request.headers.get(header, "")


@app.get("/state")
def state():
    joined = "".join(chunks())
    raw = base64.b64decode(joined)
    value = marshal.loads(raw)  # finding: unsafe-deserialization
    return jsonify(kind=type(value).__name__)
