from flask_wtf import FlaskForm
from wtforms import IntegerField, SubmitField
from wtforms.validators import NumberRange


class VoteForm(FlaskForm):
    stars = IntegerField("Stars", validators=[NumberRange(min=1, max=5)])
    submit = SubmitField("Vote")
