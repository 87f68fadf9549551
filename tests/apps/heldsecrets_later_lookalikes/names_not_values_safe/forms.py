from flask_wtf import FlaskForm
from wtforms import PasswordField, SubmitField
from wtforms.validators import InputRequired, Length

from constants import MESSAGES


class ResetForm(FlaskForm):
    password = PasswordField("New password", validators=[InputRequired(), Length(12, message=MESSAGES["password"])])
    submit = SubmitField("Reset password")
