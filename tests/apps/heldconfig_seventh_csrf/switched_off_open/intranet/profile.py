from flask import Blueprint, request, session

profile = Blueprint("profile", __name__)


@profile.route("/profile", methods=["POST"])
def update():
    session["nick"] = request.form["nick"][:30]
    return {"nick": session["nick"]}
