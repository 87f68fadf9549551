from flask import Blueprint, g, redirect, render_template, request, url_for

from .media import media

backend = Blueprint("backend", __name__)
backend.register_blueprint(media, url_prefix="/media")


@backend.before_request
def editors_only():
    if g.get("editor") is None:
        return redirect(url_for("site.login"))


@backend.get("/")
def dashboard():
    return render_template("backend/dashboard.html")


@backend.post("/publish")
def publish():
    return redirect(url_for(".dashboard", page=request.form["page"]))
