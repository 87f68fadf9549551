from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import InputRequired


class RecipeForm(FlaskForm):
    title = StringField("Title", validators=[InputRequired()])
