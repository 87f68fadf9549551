from flask import Blueprint, render_template, session

bp = Blueprint("shop", __name__, template_folder="templates")


@bp.get("/greeting")
def greeting():
    return render_template("greeting.html", first_name=session.get("first_name", ""))
