import os

import jwt
from flask import Flask, abort, g, request

app = Flask(__name__)

TOKEN_VERIFY_KEY = """-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAfL3pzi0XdRtnQ83oszmq
9oMlyHwd9biGmCS8Oa1N3tHQvl0Hb7L5KyFPp/qWb11LHn3eWG+ilID/e2ssnJOG
vauCYLEAxfNzWkYiHpA9ncsvIBVN1gQbww0zPyaHbd7LQR+Q099Y+BEsHroFx2a/
-----END PUBLIC KEY-----
"""


@app.before_request
def authenticate():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        g.claims = jwt.decode(token, TOKEN_VERIFY_KEY, algorithms=["RS256"], audience=os.environ["AUDIENCE"])
    except jwt.InvalidTokenError:
        abort(401)


@app.get("/me")
def me():
    return {"sub": g.claims["sub"]}
