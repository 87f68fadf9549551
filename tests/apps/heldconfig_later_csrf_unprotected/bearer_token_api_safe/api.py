import os
from functools import wraps

import jwt
from flask import Flask, g, jsonify, request
from flask_cors import CORS

app = Flask(__name__)
CORS(app, origins="*", allow_headers=["Authorization", "Content-Type"])
KEY = os.environ["API_JWT_KEY"]
THINGS: dict[str, list[str]] = {}


def token_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        try:
            g.claims = jwt.decode(token, KEY, algorithms=["HS256"], options={"require": ["exp", "sub"]})
        except jwt.PyJWTError:
            return jsonify(error="invalid token"), 401
        return view(*args, **kwargs)

    return wrapper


@app.post("/things")
@token_required
def add_thing():
    THINGS.setdefault(g.claims["sub"], []).append(request.get_json()["name"])
    return "", 201


@app.delete("/things")
@token_required
def clear():
    THINGS.pop(g.claims["sub"], None)
    return "", 204
