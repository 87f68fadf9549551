from flask import Blueprint, abort, redirect, render_template, request, session

from .urls import next_url
from .users import authenticate

bp = Blueprint("auth", __name__)


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "GET":
        return render_template("login.html")
    user = authenticate(request.form.get("email", ""), request.form.get("password", ""))
    if user is None:
        abort(401)
    session.clear()
    session["uid"] = user.id
    return redirect(next_url("shop.index"))
