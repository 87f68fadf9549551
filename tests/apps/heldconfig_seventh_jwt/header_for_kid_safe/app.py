import os

import jwt
from flask import Flask, abort, request

app = Flask(__name__)
KEYS = {"2023": os.environ["KEY_2023"], "2024": os.environ["KEY_2024"]}


@app.get("/api/me")
def me():
    token = request.headers.get("Authorization", "")[7:]
    try:
        kid = jwt.get_unverified_header(token)["kid"]
        claims = jwt.decode(token, KEYS[kid], algorithms=["HS512"], options={"verify_aud": False})
    except (jwt.InvalidTokenError, KeyError):
        abort(401)
    return {"user": claims["sub"]}
