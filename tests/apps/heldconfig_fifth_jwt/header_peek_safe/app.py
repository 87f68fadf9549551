import jwt
from flask import Flask, abort, request

from verify import ISSUERS, verified_claims

app = Flask(__name__)


@app.get("/<region>/readings")
def readings(region):
    issuer = f"https://login.{region}.example/"
    if issuer not in ISSUERS:
        abort(404)
    try:
        claims = verified_claims(request.headers.get("Authorization", "")[7:], issuer)
    except jwt.PyJWTError:
        abort(401)
    return {"meter": claims["sub"], "readings": []}
