from flask import Blueprint, jsonify, request
from flask_jwt_extended import current_user, jwt_required

from store import comments

bp = Blueprint("comments", __name__, url_prefix="/comments")


@bp.get("/")
@jwt_required(optional=True)
def index():
    return jsonify(comments.visible_to(current_user))


@bp.post("/")
@jwt_required()
def create():
    return jsonify(comments.add(current_user.id, request.json["text"])), 201


@bp.patch("/<int:comment_id>")
@jwt_required()
def edit(comment_id):
    comments.edit(comment_id, request.json["text"])
    return "", 204


@bp.delete("/<int:comment_id>")
@jwt_required()
def delete(comment_id):
    comments.drop(comment_id)
    return "", 204
