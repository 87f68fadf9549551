import json
import os
from pathlib import Path

import jwt
from flask import Flask, abort, request

KEYS = {path.stem: path.read_text() for path in Path(os.environ["KEY_DIR"]).glob("*.pem")}
NONE = "none"
app = Flask(__name__)


def verified(token: str) -> dict:
    header = jwt.get_unverified_header(token)
    if header.get("alg") == NONE or header.get("kid") not in KEYS:
        raise jwt.InvalidTokenError("unknown key")
    return jwt.decode(token, KEYS[header["kid"]], algorithms=["ES256"], options={"verify_aud": False})


@app.get("/claims")
def claims():
    try:
        return json.dumps(verified(request.headers.get("X-Jwt", ""))), 200, {"Content-Type": "application/json"}
    except jwt.PyJWTError:
        abort(401)
