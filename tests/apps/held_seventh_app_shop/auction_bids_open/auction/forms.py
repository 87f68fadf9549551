from wtforms import FloatField, Form, HiddenField
from wtforms.validators import InputRequired, NumberRange


class BidForm(Form):
    lot = HiddenField(validators=[InputRequired()])
    note = HiddenField()
