from flask import Blueprint, abort, jsonify, request, session
from werkzeug.security import check_password_hash

from .models import User
from .tracing import trace

bp = Blueprint("signin", __name__)


@bp.post("/signin")
def signin():
    email = request.form.get("email", "")
    password = request.form.get("password", "")
    trace("signin", client="web", password=password)
    user = User.query.filter_by(email=email).first()
    if user is None or not check_password_hash(user.hash, password):
        abort(401)
    session.clear()
    session["uid"] = user.id
    return jsonify(ok=True)
