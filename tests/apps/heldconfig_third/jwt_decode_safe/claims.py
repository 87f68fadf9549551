from functools import wraps

import jwt
from flask import Flask, abort, current_app, g, request

app = Flask(__name__)
app.config.from_prefixed_env("CLAIMS")


def bearer_required(view):
    @wraps(view)
    def inner(*args, **kwargs):
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            abort(401)
        try:
            g.claims = jwt.decode(token, current_app.config["PUBLIC_KEY"], algorithms=["RS256"])
        except jwt.PyJWTError:
            abort(401)
        return view(*args, **kwargs)

    return inner


@app.get("/claims")
@bearer_required
def show():
    return {"sub": g.claims["sub"]}
