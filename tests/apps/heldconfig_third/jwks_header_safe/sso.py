import os

import jwt
from flask import Flask, abort, request

app = Flask(__name__)
jwks = jwt.PyJWKClient(os.environ["JWKS_URL"])


def current_subject() -> str:
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        header = jwt.get_unverified_header(token)
        if header.get("alg") == "none":
            abort(401)
        key = jwks.get_signing_key_from_jwt(token)
        claims = jwt.decode(token, key.key, algorithms=["RS256"], audience="api://orders")
    except jwt.PyJWTError:
        abort(401)
    return claims["sub"]


@app.get("/orders")
def orders():
    return {"owner": current_subject(), "orders": []}
