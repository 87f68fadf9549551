from flask import Blueprint, render_template, request

from blog.text import render_comment

bp = Blueprint("blog", __name__)


@bp.route("/comments/preview", methods=["POST"])
def preview_comment():
    comment = render_comment(request.form.get("body", ""))
    return render_template("preview.html", comment=comment)
