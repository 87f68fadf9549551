import os
import secrets

import numpy as np
import redis
from flask import Flask, make_response, request

app = Flask(__name__)
store = redis.Redis.from_url(os.environ["REDIS_URL"])


def new_session_id() -> str:
    return secrets.token_hex(24)


@app.get("/chart")
def chart():
    return {"noise": np.random.normal(size=10).tolist()}


@app.post("/session")
def open_session():
    session_id = new_session_id()
    store.setex(f"session:{session_id}", 3600, request.form["name"])
    response = make_response("", 204)
    response.set_cookie("sid", session_id, secure=True, httponly=True, samesite="Strict")
    return response
