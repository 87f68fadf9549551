import re

from flask import Flask, redirect, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
LOCAL = re.compile(r"/")


@app.post("/login")
def login():
    session["seen"] = True
    target = request.args.get("next", "/home")
    if not LOCAL.match(target):
        target = "/home"
    return redirect(target)  # finding: open-redirect
