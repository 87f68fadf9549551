"""Shows the mails that would have gone out. Registered outside production only."""
from flask import Blueprint, render_template
from flask_security import auth_required, roles_required

from .outbox import recent_messages

bp = Blueprint("devtools", __name__, url_prefix="/devtools")


@bp.route("/outbox")
@auth_required("session")
@roles_required("developer")
def outbox():
    return render_template("devtools/outbox.html", messages=recent_messages())
