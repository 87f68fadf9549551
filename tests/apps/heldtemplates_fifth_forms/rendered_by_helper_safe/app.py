import os

from flask import Flask, flash, redirect, render_template, url_for
from flask_bootstrap import Bootstrap5
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import EmailField, SubmitField
from wtforms.validators import DataRequired, Email

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]
Bootstrap5(app)
CSRFProtect(app)


class InviteForm(FlaskForm):
    email = EmailField(validators=[DataRequired(), Email()])
    submit = SubmitField()


@app.route("/invite", methods=["GET", "POST"])
def invite():
    form = InviteForm()
    if form.validate_on_submit():
        flash(f"Invitation sent to {form.email.data}")
        return redirect(url_for("invite"))
    return render_template("invite.html", form=form)


@app.post("/invite/resend")
def resend():
    return "", 204
