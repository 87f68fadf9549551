from flask import Blueprint, render_template, request

from .filters import mentions

bp = Blueprint("comments", __name__, template_folder="templates")


@bp.get("/comments/preview")
def preview():
    return render_template("preview.html", body=mentions(request.args.get("text", "")))
