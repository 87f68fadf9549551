from flask_wtf import FlaskForm
from wtforms import DecimalField, StringField
from wtforms.validators import DataRequired, Length


class TransferForm(FlaskForm):
    class Meta:
        csrf = True

    iban = StringField("IBAN", validators=[DataRequired(), Length(max=34)])
    amount = DecimalField("Amount", validators=[DataRequired()])
