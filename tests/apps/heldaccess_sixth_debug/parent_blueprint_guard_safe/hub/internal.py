from flask import Blueprint, abort, jsonify, session

from .debug_pages import debug_pages

internal = Blueprint("internal", __name__, url_prefix="/internal")
internal.register_blueprint(debug_pages)


@internal.before_request
def require_engineer():
    if "engineer" not in session.get("roles", ()):
        abort(403)


@internal.get("/jobs")
def jobs():
    return jsonify([])
