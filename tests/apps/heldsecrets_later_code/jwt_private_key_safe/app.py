import time

import jwt
from flask import Flask, jsonify, request

from auth.keys import PUBLIC_KEY

app = Flask(__name__)


@app.get("/whoami")
def whoami():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    claims = jwt.decode(token, PUBLIC_KEY, algorithms=["ES256"], options={"require": ["exp"]})
    return jsonify(sub=claims["sub"], left=claims["exp"] - int(time.time()))
