from flask_wtf import FlaskForm
from wtforms import EmailField, SubmitField


class EmailForm(FlaskForm):
    email = EmailField("E-mail")
    submit = SubmitField("Save")
