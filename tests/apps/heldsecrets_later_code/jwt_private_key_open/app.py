import time

import jwt
from flask import Flask, jsonify, request

from auth.keys import PRIVATE_KEY

app = Flask(__name__)


@app.get("/service-token")
def service_token():
    claims = {"sub": request.remote_user, "exp": int(time.time()) + 300}
    return jsonify(token=jwt.encode(claims, PRIVATE_KEY, algorithm="ES256"))
