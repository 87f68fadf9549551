from flask import Blueprint, redirect, render_template, request, url_for
from flask_login import current_user, login_required

from . import csrf
from .users import change_email, close_account

account = Blueprint("account", __name__)


@account.get("/")
@login_required
def overview():
    return render_template("account.html", user=current_user)


@account.post("/email")
@csrf.exempt  # finding: csrf-disabled
@login_required
def email():
    change_email(current_user.id, request.form["email"])
    return redirect(url_for(".overview"))


@account.post("/close")
@login_required
def close():
    close_account(current_user.id)
    return redirect(url_for(".overview"))
