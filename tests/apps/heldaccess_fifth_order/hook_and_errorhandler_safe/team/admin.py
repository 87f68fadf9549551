from flask import Blueprint, render_template, request
from flask_login import fresh_login_required, login_required

from .repo import members, rename

admin = Blueprint("admin", __name__, url_prefix="/admin")


@admin.before_request
@login_required
def protect():
    """Everything below needs a session; login_required does the work."""


@admin.route("/members")
def member_list():
    return render_template("admin/members.html", members=members())


@admin.route("/members/<int:member_id>", methods=("POST",))
@fresh_login_required
def rename_member(member_id):
    rename(member_id, request.form["name"])
    return "", 204


@admin.app_errorhandler(403)
def forbidden(error):
    return render_template("403.html"), 403
