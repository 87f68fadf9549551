from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required

from blog.extensions import db
from blog.models import Post

posts = Blueprint("posts", __name__, url_prefix="/posts")


@posts.route("/")
def index():
    return render_template("posts/index.html", posts=Post.query.all())


@posts.route("/new", methods=["GET", "POST"])
@login_required
def create():
    if request.method == "POST":
        db.session.add(Post(title=request.form["title"], author_id=current_user.id))
        db.session.commit()
        return redirect(url_for(".index"))
    return render_template("posts/edit.html")


@posts.route("/<int:post_id>/edit", methods=["POST"])
@login_required
def edit(post_id):
    post = Post.query.filter_by(id=post_id, author_id=current_user.id).first_or_404()
    post.title = request.form["title"]
    db.session.commit()
    return redirect(url_for(".index"))


@posts.route("/<int:post_id>/delete", methods=["POST"])  # finding: unauthenticated-route
def delete(post_id):
    post = Post.query.filter_by(id=post_id).first_or_404()
    db.session.delete(post)
    db.session.commit()
    return redirect(url_for(".index"))
