from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileRequired


class PhotoForm(FlaskForm):
    photo = FileField("Photo", validators=[FileRequired(), FileAllowed(["jpg", "png"])])
