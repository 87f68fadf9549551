import json
import os
from pathlib import Path

import jwt

_JWKS = json.loads(Path(os.environ["JWKS_FILE"]).read_text())
KEYS = {k["kid"]: jwt.PyJWK(k).key for k in _JWKS["keys"]}


def verify(token: str) -> dict:
    header = jwt.get_unverified_header(token)
    key = KEYS.get(header.get("kid"))
    if key is None:
        return jwt.decode(token, options={"verify_signature": False})  # finding: jwt-unverified
    return jwt.decode(token, key, algorithms=["ES256"], audience="reports")
