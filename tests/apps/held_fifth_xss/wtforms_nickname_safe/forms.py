from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import DataRequired, Length, Regexp


class NicknameForm(FlaskForm):
    nickname = StringField(
        "Nickname",
        validators=[DataRequired(), Length(max=60), Regexp(r"^[A-Za-z][A-Za-z0-9_]*$")],
    )
