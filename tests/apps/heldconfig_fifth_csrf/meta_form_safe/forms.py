from flask_wtf import FlaskForm
from wtforms import EmailField, StringField, SubmitField
from wtforms.validators import DataRequired, Email


class SearchForm(FlaskForm):
    class Meta:
        # sent with GET, changes nothing
        csrf_time_limit = None

    q = StringField("Search", validators=[DataRequired()])


class ProfileForm(FlaskForm):
    email = EmailField("E-mail", validators=[DataRequired(), Email()])
    display_name = StringField("Display name", validators=[DataRequired()])
    save = SubmitField("Save")
