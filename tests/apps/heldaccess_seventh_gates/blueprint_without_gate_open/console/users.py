from flask import Blueprint, redirect, url_for
from flask_login import login_required

from console.directory import directory

users = Blueprint("users", __name__)


@users.before_request
@login_required
def protect():
    """Every view of this blueprint needs a login."""


@users.get("/")
def index():
    return {"users": directory.names()}


@users.post("/<name>/disable")
def disable(name):
    directory.disable(name)
    return redirect(url_for("users.index"))
