import json
import os
from pathlib import Path

from authlib.jose import JsonWebKey, JsonWebToken
from authlib.jose.errors import JoseError
from flask import Flask, abort, jsonify, request

keys = JsonWebKey.import_key_set(json.loads(Path(os.environ["JWKS_FILE"]).read_text()))
tokens = JsonWebToken(["ES256"])
app = Flask(__name__)


@app.get("/tickets")
def tickets():
    try:
        claims = tokens.decode(request.headers.get("X-Token", ""), keys)
        claims.validate()
    except JoseError:
        abort(401)
    return jsonify(holder=claims["sub"])
