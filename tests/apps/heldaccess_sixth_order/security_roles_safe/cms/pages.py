from flask import Blueprint, flash, redirect, render_template, url_for
from flask_security import auth_required, roles_required

from .forms import PageForm
from .models import Page, db

pages = Blueprint("pages", __name__, url_prefix="/pages")


@pages.route("/<slug>")
def show(slug):
    page = db.first_or_404(db.select(Page).filter_by(slug=slug, published=True))
    return render_template("pages/show.html", page=page)


@pages.route("/new", methods=["GET", "POST"])
@auth_required("session")
@roles_required("editor")
def create():
    form = PageForm()
    if form.validate_on_submit():
        db.session.add(Page(slug=form.slug.data, body=form.body.data))
        db.session.commit()
        flash("Page saved")
        return redirect(url_for("pages.show", slug=form.slug.data))
    return render_template("pages/edit.html", form=form)
