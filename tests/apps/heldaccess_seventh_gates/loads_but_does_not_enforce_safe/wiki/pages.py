from flask import Blueprint, g, redirect, render_template, request, url_for

from wiki.auth import login_required
from wiki.db import get_db

bp = Blueprint("pages", __name__)


@bp.route("/<title>")
def show(title):
    page = get_db().execute("SELECT body FROM page WHERE title = ?", (title,)).fetchone()
    return render_template("page.html", page=page, user=g.user)


@bp.route("/<title>/edit", methods=("GET", "POST"))
@login_required
def edit(title):
    if request.method == "POST":
        db = get_db()
        db.execute("UPDATE page SET body = ?, editor = ? WHERE title = ?", (request.form["body"], g.user["id"], title))
        db.commit()
    return render_template("edit.html", title=title)


@bp.route("/<title>/revert", methods=("POST",))
@login_required
def revert(title):
    db = get_db()
    db.execute("UPDATE page SET body = previous WHERE title = ?", (title,))
    db.commit()
    return redirect(url_for("pages.show", title=title))
