import re

from flask import Flask, redirect, request

app = Flask(__name__)
LOCAL = re.compile(r"/.*")


@app.route("/after-login")
def after_login():
    target = request.args.get("next", "/")
    if not LOCAL.fullmatch(target):
        target = "/"
    return redirect(target)  # finding: open-redirect
