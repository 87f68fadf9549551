from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired, Length

PASSWORD_FIELD = "password"
PASSWORD_LABEL = "Choose a password"
TOKEN_HEADER = "X-Access-Token"
SECRET_NAME = "prod/webshop/database"
password_reset_template = "mail/password_reset.html"

MESSAGES = {
    "password": "The password must have at least 12 characters.",
    "token": "This link has expired, please request a new one.",
}


class SignupForm(FlaskForm):
    username = StringField("Name", validators=[InputRequired()])
    password = PasswordField(PASSWORD_LABEL, validators=[Length(min=12, message=MESSAGES["password"])])
