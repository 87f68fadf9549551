from flask import Blueprint, session

api = Blueprint("api", __name__)


@api.get("/me")
def me():
    session.setdefault("seen", 0)
    session["seen"] += 1
    return {"seen": session["seen"]}
