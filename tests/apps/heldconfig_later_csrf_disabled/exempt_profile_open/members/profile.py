from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

from members.extensions import csrf
from members.store import save_email

bp = Blueprint("profile", __name__)


@bp.get("/")
@login_required
def show():
    return jsonify(id=current_user.get_id())


@bp.post("/email")
@csrf.exempt  # finding: csrf-disabled
@login_required
def change_email():
    save_email(current_user.get_id(), request.form["email"])
    return jsonify(ok=True)
