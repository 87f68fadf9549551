import markdown
from flask import Blueprint, render_template

from .models import Article, db

articles = Blueprint("articles", __name__, url_prefix="/kb")


@articles.get("/<slug>")
def show(slug: str):
    article = db.first_or_404(db.select(Article).filter_by(slug=slug))
    html = markdown.markdown(article.source, extensions=["fenced_code", "tables"])
    return render_template("kb/show.html", article=article, html=html)
