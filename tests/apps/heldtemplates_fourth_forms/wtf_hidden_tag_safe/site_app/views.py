from flask import Blueprint, render_template, request
from flask_login import current_user, login_required

from site_app.forms import AddressForm

bp = Blueprint("address", __name__)
STREETS: dict[str, str] = {}


@bp.route("/address", methods=["GET", "POST"])
@login_required
def address():
    form = AddressForm()
    if request.method == "POST" and form.validate():
        STREETS[current_user.get_id()] = form.street.data
    return render_template("address.html", form=form)
