from flask import Blueprint, abort, jsonify, request
from flask_login import current_user, login_required

from .render import fill

bp = Blueprint("greetings", __name__)


@bp.post("/greeting")
@login_required
def greeting():
    try:
        return jsonify(text=fill(request.form.get("pattern", "Hi"), current_user))
    except (KeyError, ValueError, IndexError, AttributeError):
        abort(400)
