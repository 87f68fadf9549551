from flask import Blueprint, jsonify, request
from flask_jwt_extended import get_jwt_identity, jwt_required

from blog.models import Comment, db

api = Blueprint("api", __name__, url_prefix="/api/comments")


@api.get("/")
@jwt_required(optional=True)
def list_comments():
    rows = db.session.scalars(db.select(Comment).order_by(Comment.id))
    mine = get_jwt_identity()
    return jsonify([{"id": c.id, "text": c.text, "mine": c.author == mine} for c in rows])


@api.post("/")
@jwt_required()
def add_comment():
    comment = Comment(text=request.get_json()["text"], author=get_jwt_identity())
    db.session.add(comment)
    db.session.commit()
    return jsonify(id=comment.id), 201


@api.delete("/<int:comment_id>")
@jwt_required()
def delete_comment(comment_id):
    comment = db.get_or_404(Comment, comment_id)
    db.session.delete(comment)
    db.session.commit()
    return "", 204
