from flask import Blueprint, render_template

pages = Blueprint("pages", __name__, template_folder="templates")


@pages.route("/")
def start():
    return render_template("start.html", links=["canteen", "timesheet"])
