from flask import Blueprint, abort, current_app, jsonify
from flask_login import current_user

debug_bp = Blueprint("debug", __name__)


@debug_bp.before_request
def staff_only():
    if not (current_user.is_authenticated and current_user.is_staff):
        abort(404)


@debug_bp.route("/config")
def show_config():
    return jsonify({key: repr(value) for key, value in current_app.config.items()})


@debug_bp.route("/routes")
def show_routes():
    return jsonify([str(rule) for rule in current_app.url_map.iter_rules()])
