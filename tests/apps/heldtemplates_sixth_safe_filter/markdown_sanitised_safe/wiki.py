import markdown
import nh3
from flask import Flask, render_template
from markupsafe import Markup

from pages import load

app = Flask(__name__)


@app.template_filter("markdown")
def render_markdown(text: str) -> Markup:
    return Markup(nh3.clean(markdown.markdown(text)))


@app.get("/<title>")
def page(title: str):
    return render_template("page.html", page=load(title))
