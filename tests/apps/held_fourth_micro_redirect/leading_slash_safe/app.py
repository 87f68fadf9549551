import re

from flask import Flask, redirect, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
LOCAL = re.compile(r"/[A-Za-z0-9_-][A-Za-z0-9_/-]*")


@app.post("/login")
def login():
    session["seen"] = True
    target = request.args.get("next", "/home")
    if not LOCAL.fullmatch(target):
        target = "/home"
    return redirect(target)
