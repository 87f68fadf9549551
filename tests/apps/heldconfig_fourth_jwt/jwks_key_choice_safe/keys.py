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
        raise jwt.InvalidKeyError("unknown key")
    return jwt.decode(token, key, algorithms=["ES256"], audience="reports")
