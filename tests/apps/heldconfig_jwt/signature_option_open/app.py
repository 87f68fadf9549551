import os

import jwt
from flask import Flask, abort, g, jsonify, request

app = Flask(__name__)
KEY = os.environ["JWT_KEY"]


@app.before_request
def read_token():
    header = request.headers.get("Authorization", "")
    if not header.startswith("Bearer "):
        abort(401)
    try:
        g.claims = jwt.decode(header[7:], KEY, options={"verify_signature": False})  # finding: jwt-unverified
    except jwt.PyJWTError:
        abort(401)


@app.get("/devices")
def devices():
    return jsonify(owner=g.claims["sub"], devices=[])
