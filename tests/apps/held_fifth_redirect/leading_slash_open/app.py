import re

from flask import Flask, redirect, render_template, request, session

app = Flask(__name__)
app.config.from_prefixed_env()
LOCAL = re.compile(r"/[\w-]+(/[\w-]+)*")


def local_target(value: str | None) -> str:
    if value and value.startswith("/"):
        return value
    return "/dashboard"


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST" and request.form.get("pin") == app.config["PIN"]:
        session["member"] = True
        return redirect(local_target(request.args.get("next")))  # finding: open-redirect
    return render_template("login.html")
