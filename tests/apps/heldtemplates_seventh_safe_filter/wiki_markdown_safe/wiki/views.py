import markdown
import nh3
from flask import Blueprint, abort, render_template

from .store import load_page

bp = Blueprint("wiki", __name__)


@bp.route("/wiki/<slug>")
def page(slug: str) -> str:
    source = load_page(slug)
    if source is None:
        abort(404)
    rendered = markdown.markdown(source.text, extensions=["tables", "fenced_code"])
    body = nh3.clean(rendered)
    return render_template("page.html", title=source.title, body=body)
