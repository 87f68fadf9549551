from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired


class RenameForm(FlaskForm):
    class Meta:
        csrf = False  # finding: csrf-disabled

    name = StringField("Name", validators=[DataRequired()])
