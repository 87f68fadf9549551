from flask import Blueprint, redirect, render_template, url_for
from flask_login import current_user, login_required, logout_user

from .forms import CloseForm, ProfileForm
from .store import remove_user, save_name

bp = Blueprint("account", __name__, url_prefix="/account")


@bp.route("/", methods=["GET", "POST"])
@login_required
def profile():
    form = ProfileForm(obj=current_user)
    if form.validate_on_submit():
        save_name(current_user.id, form.name.data)
        return redirect(url_for(".profile"))
    return render_template("account/profile.html", form=form, close_form=CloseForm())


@bp.post("/close")
@login_required
def close():
    remove_user(current_user.id)
    logout_user()
    return redirect("/")
