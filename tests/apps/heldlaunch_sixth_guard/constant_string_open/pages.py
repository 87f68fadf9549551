from flask import Blueprint, render_template

bp = Blueprint("pages", __name__)


@bp.route("/")
def start():
    return render_template("start.html")


@bp.route("/imprint")
def imprint():
    return render_template("imprint.html")
