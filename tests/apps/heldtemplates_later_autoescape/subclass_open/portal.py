import os

from flask import Flask, render_template, request


class Portal(Flask):
    """Flask with the house conventions for templates."""

    jinja_options = {"lstrip_blocks": True, "autoescape": False}  # finding: autoescape-disabled


app = Portal(__name__)
app.secret_key = os.environ["PORTAL_SECRET"]


@app.route("/welcome")
def welcome():
    return render_template("welcome.html", guest=request.args.get("guest", "you"))
