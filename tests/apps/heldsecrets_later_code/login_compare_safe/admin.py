import hmac
import os

from flask import Blueprint, abort, redirect, render_template, request, session, url_for

bp = Blueprint("admin", __name__, url_prefix="/admin")

ADMIN_USER = "warehouse"
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]


@bp.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        given = request.form.get("password", "")
        if not hmac.compare_digest(given.encode(), ADMIN_PASSWORD.encode()):
            abort(401)
        session["admin"] = ADMIN_USER
        return redirect(url_for("admin.login"))
    return render_template("login.html")
