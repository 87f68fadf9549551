import sqlite3

from flask import Blueprint, current_app

from .rendering import render

bp = Blueprint("guestbook", __name__)


@bp.route("/")
def entries():
    with sqlite3.connect(current_app.config["DATABASE"]) as con:
        rows = con.execute("SELECT name, message FROM entry ORDER BY id DESC").fetchall()
    return render("entries.html", entries=rows)
