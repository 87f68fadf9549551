from flask import Blueprint, redirect, render_template, request
from flask_login import login_user

from models import Member

auth = Blueprint("auth", __name__)


@auth.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        member = Member.verify(request.form["email"], request.form["password"])
        if member:
            login_user(member)
            return redirect("/admin/")
    return render_template("login.html")
