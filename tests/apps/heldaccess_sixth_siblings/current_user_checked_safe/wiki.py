from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask_login import current_user

from revisions import revert, save

wiki = Blueprint("wiki", __name__)


@wiki.route("/<title>")
def page(title):
    return render_template("wiki/page.html", title=title)


@wiki.route("/<title>/edit", methods=["GET", "POST"])
def edit(title):
    if not current_user.is_authenticated:
        return current_app.login_manager.unauthorized()
    if request.method == "POST":
        save(title, request.form["body"], current_user.id)
        return redirect(url_for(".page", title=title))
    return render_template("wiki/edit.html", title=title)


@wiki.route("/<title>/protect", methods=["POST"])
def protect(title):
    if not current_user.is_authenticated:
        return current_app.login_manager.unauthorized()
    save(title, None, current_user.id)
    return redirect(url_for(".page", title=title))


@wiki.route("/<title>/revert/<int:revision>", methods=["POST"])
def undo(title, revision):
    if not current_user.is_authenticated:
        return current_app.login_manager.unauthorized()
    revert(title, revision)
    return redirect(url_for(".page", title=title))
