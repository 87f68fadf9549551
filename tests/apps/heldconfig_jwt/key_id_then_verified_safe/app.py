import os

import jwt
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
jwks = jwt.PyJWKClient(os.environ["JWKS_URL"])


@app.get("/reports")
def reports():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        header = jwt.get_unverified_header(token)
        if header.get("alg") != "RS256":
            abort(401)
        key = jwks.get_signing_key_from_jwt(token)
        claims = jwt.decode(token, key.key, algorithms=["RS256"], audience=os.environ["JWT_AUDIENCE"])
    except jwt.PyJWTError:
        abort(401)
    return jsonify(user=claims["sub"])
