from flask_wtf import FlaskForm
from wtforms import PasswordField, StringField
from wtforms.validators import DataRequired, Email, Length


class EmailForm(FlaskForm):
    email = StringField("E-mail", validators=[DataRequired(), Email()])

    class Meta:
        csrf = False  # finding: csrf-disabled


class PasswordForm(FlaskForm):
    password = PasswordField("New password", validators=[DataRequired(), Length(min=12)])
