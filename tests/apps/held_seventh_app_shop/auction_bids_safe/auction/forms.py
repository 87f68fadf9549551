from wtforms import DecimalField, Form, HiddenField
from wtforms.validators import InputRequired, NumberRange


class BidForm(Form):
    lot = HiddenField(validators=[InputRequired()])
    bid = DecimalField(places=2, validators=[InputRequired(), NumberRange(min=1, max=1_000_000)])
