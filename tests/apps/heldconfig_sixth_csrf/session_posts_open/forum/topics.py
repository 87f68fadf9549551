from flask import Blueprint, abort, request, session

from .storage import topics

bp = Blueprint("topics", __name__, url_prefix="/topics")


@bp.get("/")
def index():
    return {"topics": topics.titles()}


@bp.post("/")  # finding: csrf-unprotected
def create():
    if "user_id" not in session:
        abort(401)
    topic = topics.add(session["user_id"], request.form["title"])
    return {"id": topic.id}, 201


@bp.post("/<int:topic_id>/delete")
def delete(topic_id):
    if "user_id" not in session:
        abort(401)
    topics.remove(topic_id, owner=session["user_id"])
    return "", 204
