from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange, Regexp

HOSTNAME = r"^(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*\Z"


class TraceForm(Form):
    host = StringField(validators=[InputRequired(), Length(max=253), Regexp(HOSTNAME)])
    hops = IntegerField(default=20, validators=[NumberRange(1, 30)])
