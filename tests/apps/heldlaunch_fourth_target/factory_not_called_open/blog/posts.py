from flask import Blueprint, current_app

posts = Blueprint("posts", __name__)


@posts.route("/")
def index():
    return {"per_page": current_app.config["POSTS_PER_PAGE"]}
