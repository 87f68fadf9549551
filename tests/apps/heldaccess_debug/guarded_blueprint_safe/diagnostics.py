from flask import Blueprint, abort, current_app, jsonify
from flask_login import current_user

diagnostics = Blueprint("diagnostics", __name__, url_prefix="/debug")


@diagnostics.before_request
def administrators_only():
    if not current_user.is_authenticated or not current_user.is_admin:
        abort(404)


@diagnostics.get("/routes")
def routes():
    return jsonify(sorted(str(rule) for rule in current_app.url_map.iter_rules()))
