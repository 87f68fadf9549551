from flask import Blueprint, current_app, jsonify

debug_bp = Blueprint("debug", __name__)


@debug_bp.route("/config")  # finding: debug-only-route
def show_config():
    return jsonify({key: repr(value) for key, value in current_app.config.items()})


@debug_bp.route("/routes")  # finding: debug-only-route
def show_routes():
    return jsonify([str(rule) for rule in current_app.url_map.iter_rules()])
