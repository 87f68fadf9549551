from flask import Blueprint, render_template, request

bp = Blueprint("views", __name__)


@bp.get("/greet")
def greet():
    return render_template("greet.html", name=request.args.get("name", "guest"))
