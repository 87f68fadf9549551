from flask import Blueprint, redirect, render_template, url_for

from forum.db import get_db
from forum.decorators import moderator_required

bp = Blueprint("moderation", __name__, url_prefix="/moderation")


@bp.get("/")
@moderator_required
def queue():
    posts = get_db().execute("SELECT id, title FROM post WHERE reported = 1").fetchall()
    return render_template("moderation/queue.html", posts=posts)


@bp.post("/<int:post_id>/remove")
@moderator_required
def remove(post_id):
    db = get_db()
    db.execute("DELETE FROM post WHERE id = ?", (post_id,))
    db.commit()
    return redirect(url_for("moderation.queue"))


@bp.post("/<int:post_id>/keep")
@moderator_required
def keep(post_id):
    db = get_db()
    db.execute("UPDATE post SET reported = 0 WHERE id = ?", (post_id,))
    db.commit()
    return redirect(url_for("moderation.queue"))
