from flask import Blueprint, redirect, render_template, url_for

from .forms import PhotoForm
from .storage import store

bp = Blueprint("gallery", __name__)


@bp.route("/upload", methods=["GET", "POST"])
def upload():
    form = PhotoForm()
    if form.validate_on_submit():
        store(form.photo.data)
        return redirect(url_for("gallery.upload"))
    return render_template("upload.html", form=form)
