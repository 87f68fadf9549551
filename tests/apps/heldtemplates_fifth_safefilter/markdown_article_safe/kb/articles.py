import bleach
import markdown
from flask import Blueprint, render_template

from .models import Article, db

articles = Blueprint("articles", __name__, url_prefix="/kb")
ALLOWED = ["p", "ul", "ol", "li", "strong", "em", "code", "pre", "h2", "h3", "blockquote"]


@articles.get("/<slug>")
def show(slug: str):
    article = db.first_or_404(db.select(Article).filter_by(slug=slug))
    html = markdown.markdown(article.source, extensions=["fenced_code", "tables"])
    html = bleach.clean(html, tags=ALLOWED, attributes={}, strip=True)
    return render_template("kb/show.html", article=article, html=html)
