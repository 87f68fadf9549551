from flask import Blueprint, session

api = Blueprint("api", __name__)


@api.route("/editor")
def editor():
    return {"editor": session.get("editor"), "draft": session.get("draft")}
