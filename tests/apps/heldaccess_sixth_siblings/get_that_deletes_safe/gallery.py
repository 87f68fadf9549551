from flask import Blueprint, redirect, render_template, request, url_for

from auth import role_required
from photos import Photo, db

gallery = Blueprint("gallery", __name__)


@gallery.route("/")
def index():
    return render_template("gallery.html", photos=Photo.query.all())


@gallery.route("/admin/photos")
@role_required("curator")
def admin_index():
    return render_template("admin_gallery.html", photos=Photo.query.all())


@gallery.route("/admin/photos/<int:photo_id>/caption", methods=["POST"])
@role_required("curator")
def admin_caption(photo_id):
    Photo.query.get_or_404(photo_id).caption = request.form["caption"]
    db.session.commit()
    return redirect(url_for(".admin_index"))


@gallery.route("/admin/photos/<int:photo_id>/delete")
@role_required("curator")
def admin_delete(photo_id):
    db.session.delete(Photo.query.get_or_404(photo_id))
    db.session.commit()
    return redirect(url_for(".admin_index"))
