from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import InputRequired


class PageForm(FlaskForm):
    slug = StringField(validators=[InputRequired()])
    body = TextAreaField()
