import functools
import secrets

from flask import Flask, Response

app = Flask(__name__)
set_private_cookie = functools.partial(Response.set_cookie, secure=True, httponly=True, samesite="Strict")


@app.get("/poll")
def poll():
    response = app.json.response(question="Tabs or spaces?")
    set_private_cookie(response, "poll", secrets.token_hex(12))
    return response
