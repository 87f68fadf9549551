from flask import Blueprint, flash, redirect, render_template, url_for
from flask_login import login_required

from .forms import AddressForm

bp = Blueprint("address", __name__)


@bp.route("/address", methods=["GET", "POST"])
@login_required
def edit():
    form = AddressForm()
    if form.validate_on_submit():
        flash("Saved.")
        return redirect(url_for("address.edit"))
    return render_template("address.html", form=form)
