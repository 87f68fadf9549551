import os

from flask import Flask, redirect, render_template, url_for
from flask_login import LoginManager, current_user, login_required
from flask_wtf import FlaskForm
from wtforms import EmailField, SubmitField
from wtforms.validators import Email

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager = LoginManager(app)


class EmailForm(FlaskForm):
    email = EmailField("New address", validators=[Email()])
    submit = SubmitField("Save")


@app.route("/settings/email", methods=["GET", "POST"])
@login_required
def change_email():
    form = EmailForm()
    if form.is_submitted() and form.email.validate(form):
        current_user.change_email(form.email.data)
        return redirect(url_for("change_email"))
    return render_template("email.html", form=form)
