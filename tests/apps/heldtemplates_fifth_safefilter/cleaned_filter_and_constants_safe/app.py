import nh3
from flask import Flask, render_template
from markupsafe import Markup, escape

from profiles import load

app = Flask(__name__)


@app.template_filter("rich")
def rich(value):
    return Markup(nh3.clean(value or "", tags={"b", "i", "p", "a"}))


@app.template_filter("nl2br")
def nl2br(value):
    return Markup("<br>").join(escape(line) for line in value.splitlines())


@app.get("/u/<name>")
def profile(name):
    return render_template("profile.html", profile=load(name))
