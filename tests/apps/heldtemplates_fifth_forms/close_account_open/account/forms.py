from flask_wtf import FlaskForm
from wtforms import StringField, SubmitField
from wtforms.validators import DataRequired


class ProfileForm(FlaskForm):
    name = StringField("Name", validators=[DataRequired()])
    save = SubmitField("Save")


class CloseForm(FlaskForm):
    close = SubmitField("Close my account")
