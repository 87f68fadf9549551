from flask import Blueprint, render_template

public = Blueprint("public", __name__)


@public.route("/")
def pictures():
    return render_template("pictures.html")
