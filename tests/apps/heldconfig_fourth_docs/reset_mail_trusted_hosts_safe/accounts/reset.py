from flask import Blueprint, abort, current_app, flash, redirect, render_template, url_for
from flask_mail import Message
from flask_wtf import FlaskForm
from itsdangerous import BadSignature, URLSafeTimedSerializer
from wtforms import EmailField, PasswordField
from wtforms.validators import Email, InputRequired, Length

from . import mail
from .models import User

bp = Blueprint("reset", __name__, url_prefix="/reset")


class RequestForm(FlaskForm):
    email = EmailField(validators=[InputRequired(), Email()])


class NewPasswordForm(FlaskForm):
    password = PasswordField(validators=[InputRequired(), Length(min=12)])


def serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="password-reset")


@bp.route("/", methods=["GET", "POST"])
def request_reset():
    form = RequestForm()
    if form.validate_on_submit():
        user = User.by_email(form.email.data)
        if user:
            link = url_for(".set_password", token=serializer().dumps(user.id), _external=True)
            mail.send(Message("Reset your password", recipients=[user.email], body=link))
        flash("If the address is known, a mail is on its way.")
        return redirect(url_for(".request_reset"))
    return render_template("reset/request.html", form=form)


@bp.route("/<token>", methods=["GET", "POST"])
def set_password(token):
    try:
        user = User.query.get(serializer().loads(token, max_age=3600))
    except BadSignature:
        abort(404)
    form = NewPasswordForm()
    if form.validate_on_submit():
        user.set_password(form.password.data)
        return redirect("/")
    return render_template("reset/new.html", form=form)
