from flask import Blueprint, redirect, render_template
from flask_login import current_user, login_required
from flask_wtf import FlaskForm
from wtforms import EmailField, SubmitField
from wtforms.validators import DataRequired, Email

from .models import save_email

account = Blueprint("account", __name__)


class EmailForm(FlaskForm):
    email = EmailField("New address", validators=[DataRequired(), Email()])
    submit = SubmitField("Save")


@account.route("/account/email", methods=["GET", "POST"])
@login_required
def change_email():
    form = EmailForm()
    if form.validate_on_submit():
        save_email(current_user.id, form.email.data)
        return redirect("/account/email")
    return render_template("email.html", form=form)
