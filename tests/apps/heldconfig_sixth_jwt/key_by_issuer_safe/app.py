import os

import jwt
from flask import Flask, abort, request

JWKS = {
    "https://login.one.example/": jwt.PyJWKClient("https://login.one.example/jwks"),
    "https://login.two.example/": jwt.PyJWKClient("https://login.two.example/jwks"),
}
app = Flask(__name__)
AUDIENCE = os.environ["AUDIENCE"]


@app.get("/tasks")
def tasks():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        # only picks the key set; the token is verified below
        issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
        if issuer not in JWKS:
            abort(401)
        key = JWKS[issuer].get_signing_key_from_jwt(token).key
        claims = jwt.decode(token, key, algorithms=["RS256"], audience=AUDIENCE, issuer=issuer)
    except jwt.PyJWTError:
        abort(401)
    return {"user": claims["sub"], "tasks": []}
