import os
import time

import jwt
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
GRACE = 7 * 86400


@app.post("/refresh")
def refresh():
    key = os.environ["JWT_KEY"]
    try:
        old = jwt.decode(request.json["token"], key, algorithms=["HS256"], options={"verify_exp": False})
    except jwt.InvalidTokenError:
        abort(401)
    if old["exp"] + GRACE < time.time():
        abort(401)
    new = jwt.encode({"sub": old["sub"], "exp": int(time.time()) + 900}, key, algorithm="HS256")
    return jsonify(token=new)
