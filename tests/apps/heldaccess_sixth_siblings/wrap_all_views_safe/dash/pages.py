from flask import Blueprint, render_template

pages = Blueprint("pages", __name__)


@pages.get("/")
def start():
    return render_template("start.html")
