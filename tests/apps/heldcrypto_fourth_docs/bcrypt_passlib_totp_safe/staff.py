from flask import Blueprint, abort, request, session

from models import Staff, db
from security import check_totp, staff_context

bp = Blueprint("staff", __name__)


@bp.post("/staff/login")
def login():
    person = Staff.query.filter_by(email=request.form["email"]).first_or_404()
    valid, new_hash = staff_context.verify_and_update(request.form["password"], person.password_hash)
    if not valid or not check_totp(person.totp_secret, request.form["code"]):
        abort(401)
    if new_hash:
        person.password_hash = new_hash
        db.session.commit()
    session["staff_id"] = person.id
    return "", 204
