import jwt
from flask import abort, request

# the identity team's signing key, public half
IDENTITY_PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAERVTu7KdAbNeSTkzJwbq0ndZt4zvb
6KQ2rLYQDKa1I10CITs/Kb8h+51DSITNb1k45TK1GWUET+Ty55MLmIEzqk==
-----END PUBLIC KEY-----
"""

PRIVATE_KEY_MARKERS = ("-----BEGIN PRIVATE KEY-----", "-----BEGIN RSA PRIVATE KEY-----")


def claims():
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme != "Bearer":
        abort(401)
    try:
        return jwt.decode(token, IDENTITY_PUBLIC_KEY, algorithms=["ES256"], audience="notes")
    except jwt.InvalidTokenError:
        abort(401)


def looks_like_private_key(text):
    return any(marker in text for marker in PRIVATE_KEY_MARKERS)
