from flask import Blueprint, current_app, redirect, render_template, url_for
from werkzeug.security import generate_password_hash

from .forms import SignupForm

bp = Blueprint("signup", __name__)


@bp.route("/signup", methods=["GET", "POST"])
def signup():
    form = SignupForm()
    if form.validate_on_submit():
        password = form.password.data
        current_app.logger.info("new account, password %r", password)  # finding: sensitive-data-logged
        digest = generate_password_hash(password)
        current_app.extensions["accounts"].create(form.email.data, digest)
        return redirect(url_for("signup.signup"))
    return render_template("signup.html", form=form)
