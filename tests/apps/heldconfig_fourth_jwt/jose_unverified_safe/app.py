import os

from flask import Flask, abort, jsonify, request
from jose import JWTError, jwt

app = Flask(__name__)
app.config["AUTH_KEY"] = os.environ["AUTH_KEY"]


def current_subject() -> str:
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        claims = jwt.decode(token, app.config["AUTH_KEY"], algorithms=["HS256"])
    except JWTError:
        abort(401)
    return claims["sub"]


@app.get("/me")
def me():
    return jsonify(id=current_subject())
