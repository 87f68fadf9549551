from flask import Blueprint, abort, render_template, session

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
def dispatcher_only():
    if session.get("role") != "dispatcher":
        abort(403)


@admin.get("/")
def home():
    return render_template("admin/home.html")


@admin.post("/announce")
def announce():
    return render_template("admin/home.html", announced=True)
