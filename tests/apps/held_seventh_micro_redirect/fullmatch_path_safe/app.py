import re

from flask import Flask, redirect, request

app = Flask(__name__)
LOCAL = re.compile(r"/[a-z0-9-]+(/[a-z0-9-]+)*")


@app.route("/after-login")
def after_login():
    target = request.args.get("next", "/")
    if not LOCAL.fullmatch(target):
        target = "/"
    return redirect(target)
