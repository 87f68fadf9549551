import hmac
import os
from functools import wraps

from flask import Blueprint, redirect, request, session, url_for

auth = Blueprint("auth", __name__)
ADMIN_PASSWORD = "brass-Otter_4471"  # finding: hardcoded-credential


def admin_required(view):
    @wraps(view)
    def inner(*args, **kwargs):
        if not session.get("admin"):
            return redirect(url_for("auth.login"))
        return view(*args, **kwargs)
    return inner


@auth.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        given = request.form.get("password", "")
        if hmac.compare_digest(given.encode(), ADMIN_PASSWORD.encode()):
            session["admin"] = True
            return redirect("/")
    return "<form method=post><input type=password name=password></form>"
