import os

import jwt
from flask import abort, request


def current_claims():
    header = request.headers.get("Authorization", "")
    if not header.startswith("Bearer "):
        abort(401)
    try:
        return jwt.decode(header[7:], options={"verify_signature": False})  # finding: jwt-unverified
    except jwt.PyJWTError:
        abort(401)
