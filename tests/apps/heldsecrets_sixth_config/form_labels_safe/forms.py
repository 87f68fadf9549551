from flask_babel import lazy_gettext as _l
from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import EqualTo, InputRequired, Length


class ChangePasswordForm(FlaskForm):
    password = PasswordField("Password", validators=[InputRequired(), Length(12, 128)])
    confirm = PasswordField(_l("Repeat password"), validators=[EqualTo("password")])
    api_token = StringField("API token", description="Starts with ghp_ or github_pat_")


MESSAGES = {
    "password": "Password must have at least 12 characters!",
    "token": "The token expired, please request a new one.",
    "secret": _l("Never share your secret."),
}
password_help = "Use-3+words_and-1digit"
