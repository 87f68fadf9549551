from flask import Blueprint, render_template

from .db import all_members

members = Blueprint("members", __name__, template_folder="templates")


@members.get("/members")
def index():
    return render_template("members/index.html", members=all_members())


@members.get("/members/<int:member_id>/avatar")
def avatar(member_id):
    return members.send_static_file(f"avatars/{member_id}.png")
