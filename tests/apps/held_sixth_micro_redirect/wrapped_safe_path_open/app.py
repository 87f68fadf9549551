import re

from flask import Flask, redirect, request

app = Flask(__name__)


def local(target: str) -> str:
    if not target.startswith("/"):
        return "/"
    return target


@app.post("/theme")
def theme():
    response = redirect(local(request.form.get("next", "/")))  # finding: open-redirect
    response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
    return response
