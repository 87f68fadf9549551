from flask import Blueprint, abort, jsonify, request

from .mailer import send_contact

bp = Blueprint("contact", __name__)


@bp.post("/contact")
def contact():
    form = request.form
    if "@" not in form.get("email", ""):
        abort(400)
    try:
        send_contact(form["email"], form.get("subject", "Contact"), form.get("body", ""))
    except ValueError:
        abort(400)
    return jsonify(sent=True)
