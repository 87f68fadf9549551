from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import Length, NumberRange, Optional


class SearchForm(FlaskForm):
    class Meta:
        csrf = False  # sent with GET, changes nothing

    q = StringField(validators=[Optional(), Length(max=80)])
    page = IntegerField(default=1, validators=[Optional(), NumberRange(min=1)])
