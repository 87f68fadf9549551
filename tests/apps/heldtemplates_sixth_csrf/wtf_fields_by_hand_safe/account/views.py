from flask import Blueprint, flash, redirect, render_template, url_for
from flask_login import current_user, login_required

from .forms import EmailForm
from .service import change_email

account = Blueprint("account", __name__)


@account.route("/email", methods=["GET", "POST"])
@login_required
def email():
    form = EmailForm()
    if form.validate_on_submit():
        change_email(current_user, form.email.data)
        flash("Saved")
        return redirect(url_for(".email"))
    return render_template("email.html", form=form)
