from flask_wtf import FlaskForm
from wtforms import EmailField
from wtforms.validators import DataRequired, Email


class EmailForm(FlaskForm):
    class Meta(FlaskForm.Meta):
        csrf = True

    email = EmailField("E-mail", validators=[DataRequired(), Email()])
