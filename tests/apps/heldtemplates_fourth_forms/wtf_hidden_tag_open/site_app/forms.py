from flask_wtf import FlaskForm
from wtforms import StringField, SubmitField
from wtforms.validators import DataRequired


class AddressForm(FlaskForm):
    street = StringField("Street", validators=[DataRequired()])
    submit = SubmitField("Save")
