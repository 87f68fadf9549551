import os
import time

import jwt
from flask import Flask, abort, request

from users import authenticate

app = Flask(__name__)
PRIVATE_KEY = os.environ["SIGNING_KEY_PEM"]


@app.post("/token")
def token():
    user = authenticate(request.authorization)
    if user is None:
        abort(401)
    claims = {"sub": str(user.id), "exp": int(time.time()) + 900}
    return {"token": jwt.encode(claims, PRIVATE_KEY, algorithm="ES256")}
