from flask_wtf import FlaskForm
from wtforms import EmailField, PasswordField
from wtforms.validators import InputRequired, Length


class ResetRequestForm(FlaskForm):
    email = EmailField(validators=[InputRequired()])


class PasswordForm(FlaskForm):
    password = PasswordField(validators=[Length(min=12)])


class LoginForm(ResetRequestForm):
    password = PasswordField(validators=[InputRequired()])


class RegisterForm(ResetRequestForm):
    password = PasswordField(validators=[Length(min=12)])
