from flask import Flask, render_template, request
from jinja2 import select_autoescape


class Site(Flask):
    jinja_options = {"autoescape": select_autoescape(["html", "xml", "svg", "j2"], default=True)}


app = Site(__name__)


@app.get("/badge")
def badge():
    return render_template("badge.html.j2", label=request.args.get("label", "ok"))
