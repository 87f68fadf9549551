from flask import Blueprint, jsonify, request
from flask_login import current_user, login_required

from .models import Account, db

bp = Blueprint("accounts", __name__)


@bp.patch("/me")
@login_required
def update_me():
    account = db.session.get(Account, current_user.id)
    account.update(request.get_json())
    db.session.commit()
    return jsonify(id=account.id, display_name=account.display_name)
