from flask_wtf import FlaskForm
from wtforms import IntegerField, StringField
from wtforms.validators import DataRequired, NumberRange


class SearchForm(FlaskForm):
    class Meta:
        csrf = True

    q = StringField("Query")


class SettingsForm(FlaskForm):
    class Meta:
        csrf = True

    display_name = StringField("Name", validators=[DataRequired()])
    page_size = IntegerField("Page size", validators=[NumberRange(10, 100)])
