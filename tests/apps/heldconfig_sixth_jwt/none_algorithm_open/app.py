import os

import jwt
from flask import Flask, g, request

KEY = os.environ["API_JWT_KEY"]
ALGORITHMS = ["HS256", "none"]

app = Flask(__name__)


@app.before_request
def authenticate():
    token = request.headers.get("X-Api-Token", "")
    header = jwt.get_unverified_header(token)
    signed = header["alg"] != "none"
    g.claims = jwt.decode(token, KEY, algorithms=ALGORITHMS, options={"verify_signature": signed})  # finding: jwt-unverified


@app.get("/devices")
def devices():
    return {"owner": g.claims["sub"], "devices": []}
