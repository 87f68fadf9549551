from flask import Blueprint, current_app

posts_bp = Blueprint("posts", __name__)


@posts_bp.get("/posts")
def index():
    return {"posts": [p.stem for p in current_app.config["POSTS_DIR"].glob("*.md")]}
