from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import Email, InputRequired


class EmailForm(FlaskForm):
    email = StringField("E-mail", [InputRequired(), Email()])
