import os

import jwt
from flask import Flask, g, request

KEY = os.environ["API_JWT_KEY"]
ALGORITHMS = ["HS256", "HS512"]

app = Flask(__name__)


@app.before_request
def authenticate():
    token = request.headers.get("X-Api-Token", "")
    header = jwt.get_unverified_header(token)
    signed = header["alg"] in ALGORITHMS
    if not signed:
        raise jwt.InvalidAlgorithmError(header["alg"])
    g.claims = jwt.decode(token, KEY, algorithms=ALGORITHMS)


@app.get("/devices")
def devices():
    return {"owner": g.claims["sub"], "devices": []}
