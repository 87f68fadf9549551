from flask import Blueprint, redirect, render_template, request, url_for

from club.access import admin_only
from club.members import Members

admin = Blueprint("admin", __name__, url_prefix="/admin")
members = Members()


@admin.route("/members")
@admin_only
def list_members():
    return render_template("admin/members.html", members=members.all())


@admin.route("/members/<int:member_id>/suspend", methods=["POST"])
@admin_only
def suspend(member_id):
    members.update(member_id, active=False)
    return redirect(url_for("admin.list_members"))


@admin.route("/members/<int:member_id>/promote", methods=["POST"])
@admin_only
def promote(member_id):
    members.update(member_id, role=request.form.get("role", "treasurer"))
    return redirect(url_for("admin.list_members"))


@admin.route("/fees", methods=["POST"])
@admin_only
def set_fee():
    members.fee = int(request.form["fee"])
    return redirect(url_for("admin.list_members"))
