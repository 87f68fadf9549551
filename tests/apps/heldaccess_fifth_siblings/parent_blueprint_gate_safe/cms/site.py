from flask import Blueprint, g, render_template, session

site = Blueprint("site", __name__)


@site.before_app_request
def load_editor():
    g.editor = session.get("editor")


@site.get("/login")
def login():
    return render_template("login.html")
