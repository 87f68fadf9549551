"""Shows the mails that would have gone out. Registered outside production only."""
from flask import Blueprint, render_template

from .outbox import recent_messages

bp = Blueprint("devtools", __name__, url_prefix="/devtools")


@bp.route("/outbox")  # finding: debug-only-route
def outbox():
    return render_template("devtools/outbox.html", messages=recent_messages())
