import markdown
import nh3
from flask import Blueprint, abort, render_template

from .models import Author

bp = Blueprint("blog", __name__)


@bp.get("/authors/<slug>")
def author(slug: str):
    person = Author.query.filter_by(slug=slug).first()
    if person is None:
        abort(404)
    bio_html = nh3.clean(markdown.markdown(person.bio, extensions=["tables"]))
    return render_template("author.html", name=person.name, bio_html=bio_html)
