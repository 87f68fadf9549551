from flask_wtf import FlaskForm
from wtforms import DecimalField, StringField
from wtforms.validators import DataRequired, Length


class TransferForm(FlaskForm):
    class Meta:
        csrf = False  # finding: csrf-disabled

    iban = StringField("IBAN", validators=[DataRequired(), Length(max=34)])
    amount = DecimalField("Amount", validators=[DataRequired()])
