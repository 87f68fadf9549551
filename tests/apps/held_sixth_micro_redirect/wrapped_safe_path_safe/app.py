import re

from flask import Flask, redirect, request

app = Flask(__name__)


def local(target: str) -> str:
    if not re.fullmatch(r"/[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*", target):
        return "/"
    return target


@app.post("/theme")
def theme():
    response = redirect(local(request.form.get("next", "/")))
    response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
    return response
