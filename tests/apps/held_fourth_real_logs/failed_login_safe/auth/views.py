from flask import Blueprint, current_app, jsonify, request, session

from auth.audit import failed

bp = Blueprint("auth", __name__)


@bp.route("/session", methods=["POST"])
def sign_in():
    login = request.form["login"]
    user = current_app.extensions["accounts"].verify(login, request.form["password"])
    if user is None:
        failed(login, request.remote_addr)
        return jsonify(ok=False), 401
    session["uid"] = user.id
    return jsonify(ok=True)
