from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import DataRequired, Length


class ContactForm(FlaskForm):
    subject = StringField(validators=[DataRequired(), Length(max=200)])
    body = TextAreaField(validators=[DataRequired()])
