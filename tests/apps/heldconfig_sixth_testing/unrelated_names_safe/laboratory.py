from flask import Blueprint, jsonify

TESTING = True  # the department "Testing" has its own page
DEPARTMENTS = {"TESTING": TESTING, "RESEARCH": False}

bp = Blueprint("laboratory", __name__)


@bp.get("/departments")
def departments():
    return jsonify([name.title() for name, is_open in DEPARTMENTS.items() if is_open])
