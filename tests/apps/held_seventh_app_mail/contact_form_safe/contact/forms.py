from flask_wtf import FlaskForm
from wtforms import StringField, TextAreaField
from wtforms.validators import DataRequired, Length, Regexp


class ContactForm(FlaskForm):
    reply_to = StringField(validators=[DataRequired(), Length(max=200), Regexp(r"[^@\s]+@[^@\s]+\Z")])
    message = TextAreaField(validators=[DataRequired()])
