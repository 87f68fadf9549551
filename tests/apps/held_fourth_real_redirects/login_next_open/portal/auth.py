from flask import Blueprint, redirect, render_template, request, session, url_for

from .urls import is_local
from .users import check

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = check(request.form["login"], request.form["password"])
        if user is not None:
            session.clear()
            session["user_id"] = user.id
            target = request.args.get("next")
            if target and is_local(target):
                return redirect(target)  # finding: open-redirect
            return redirect(url_for("home"))
    return render_template("login.html")
