from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import DataRequired

PASSWORD_LABEL = "Your password"
PASSWORD_HINT = "At least twelve characters, please"
TOKEN_HEADER = "X-Api-Token"
RESET_TOKEN_SALT_NAME = "password-reset"


class LoginForm(FlaskForm):
    email = StringField("E-mail", validators=[DataRequired()])
    password = PasswordField(PASSWORD_LABEL, validators=[DataRequired()])
