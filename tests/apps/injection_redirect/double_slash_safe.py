import os

from flask import Flask, redirect, request, session

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def is_local(target):
    return target.startswith("/") and not target.startswith(("//", "/\\")) and target.isprintable()


@app.route("/login", methods=["POST"])
def login():
    session["signed_in"] = True
    target = request.args.get("next", "/")
    if not is_local(target):
        target = "/"
    return redirect(target)
