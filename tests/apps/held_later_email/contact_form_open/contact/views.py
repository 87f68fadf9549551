from flask import Blueprint, request

from .mailer import deliver

bp = Blueprint("contact", __name__)


@bp.route("/contact", methods=["POST"])
def contact():
    deliver(request.form["subject"], request.form["message"])
    return {"sent": True}
