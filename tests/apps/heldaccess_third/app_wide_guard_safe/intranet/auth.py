from flask import Blueprint, abort, redirect, request, session

from intranet.directory import verify

auth = Blueprint("auth", __name__)


@auth.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        uid = verify(request.form["user"], request.form["password"])
        if uid is None:
            abort(401)
        session.clear()
        session["uid"] = uid
        return redirect("/")
    return "<form method=post></form>"
