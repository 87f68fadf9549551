from wtforms import Form, StringField
from wtforms.validators import Email, InputRequired


class EmailForm(Form):
    email = StringField("E-mail", [InputRequired(), Email()])
