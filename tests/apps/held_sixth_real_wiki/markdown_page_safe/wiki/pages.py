from flask import Blueprint, render_template, request

from .markup import to_html

pages = Blueprint("pages", __name__)


@pages.route("/preview", methods=["POST"])
def preview():
    source = request.form.get("source", "")
    return render_template("preview.html", body=to_html(source), source=source)
