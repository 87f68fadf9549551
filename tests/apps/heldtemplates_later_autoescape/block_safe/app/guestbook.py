import sqlite3

from flask import Blueprint, current_app, render_template

bp = Blueprint("guestbook", __name__)


@bp.get("/guestbook")
def index():
    with sqlite3.connect(current_app.config["DB_PATH"]) as db:
        entries = db.execute("SELECT author, message FROM entries ORDER BY id DESC").fetchall()
    return render_template("guestbook.html", entries=entries)
