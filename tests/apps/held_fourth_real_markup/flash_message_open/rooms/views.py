from flask import Blueprint, flash, redirect, request, url_for
from markupsafe import Markup

bp = Blueprint("rooms", __name__)


@bp.post("/rooms")
def create():
    name = request.form.get("name", "").strip()
    link = url_for("rooms.index")
    message = Markup(f'Room <b>{name}</b> was created. <a href="{link}">All rooms</a>')  # finding: cross-site-scripting
    flash(message)
    return redirect(link)


@bp.get("/rooms")
def index():
    from flask import render_template
    return render_template("rooms.html")
