import uuid
from pathlib import Path

from flask import Blueprint, current_app, flash, redirect, render_template, session, url_for
from flask_wtf import FlaskForm
from flask_wtf.file import FileAllowed, FileField, FileRequired
from PIL import Image, UnidentifiedImageError

bp = Blueprint("avatars", __name__)


class AvatarForm(FlaskForm):
    image = FileField(validators=[FileRequired(), FileAllowed(["png", "jpg", "jpeg"])])


@bp.route("/avatar", methods=["GET", "POST"])
def avatar():
    form = AvatarForm()
    if form.validate_on_submit():
        try:
            picture = Image.open(form.image.data.stream, formats=("PNG", "JPEG"))
            picture.thumbnail((256, 256))
        except UnidentifiedImageError:
            flash("That is not an image.")
            return redirect(url_for(".avatar"))
        name = f"{uuid.uuid4().hex}.png"
        picture.convert("RGB").save(Path(current_app.config["UPLOAD_FOLDER"]) / name, "PNG")
        session["avatar"] = name
        return redirect(url_for(".avatar"))
    return render_template("avatar.html", form=form)
