from flask import Blueprint, redirect, request, url_for
from flask_login import fresh_login_required

media = Blueprint("media", __name__)
_FILES = {}


@media.post("/rename")
def rename():
    _FILES[request.form["id"]] = request.form["title"]
    return redirect(url_for("backend.dashboard"))


@media.post("/delete")
@fresh_login_required
def delete():
    _FILES.pop(request.form["id"], None)
    return redirect(url_for("backend.dashboard"))
