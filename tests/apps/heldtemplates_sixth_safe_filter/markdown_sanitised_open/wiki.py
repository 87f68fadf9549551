import markdown
from flask import Flask, render_template

from pages import load

app = Flask(__name__)


@app.template_filter("markdown")
def render_markdown(text: str) -> str:
    return markdown.markdown(text)


@app.get("/<title>")
def page(title: str):
    return render_template("page.html", page=load(title))
