from flask_wtf import FlaskForm
from wtforms import IntegerField, SelectField
from wtforms.validators import NumberRange


class ReportForm(FlaskForm):
    kind = SelectField(choices=[("sales", "Sales"), ("stock", "Stock")])
    year = IntegerField(validators=[NumberRange(2000, 2100)])
