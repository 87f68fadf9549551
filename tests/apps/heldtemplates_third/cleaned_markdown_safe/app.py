import markdown
import nh3
from flask import Flask, abort, render_template
from markupsafe import Markup

app = Flask(__name__)
ARTICLES = {}


@app.template_filter("md")
def render_markdown(text):
    return Markup(nh3.clean(markdown.markdown(text)))


@app.get("/articles/<int:article_id>")
def article(article_id):
    found = ARTICLES.get(article_id)
    if found is None:
        abort(404)
    return render_template("article.html", article=found)
