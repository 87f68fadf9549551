import os

from flask import Flask, abort, request
from jose import JWTError, jwt

app = Flask(__name__)
PUBLIC_KEY = os.environ["OIDC_PUBLIC_KEY"]


def current_subject() -> str:
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        claims = jwt.decode(token, PUBLIC_KEY, algorithms=["RS256"], audience="desk")
    except JWTError:
        abort(401)
    return claims["sub"]


@app.get("/api/inbox")
def inbox():
    return {"owner": current_subject(), "messages": []}
