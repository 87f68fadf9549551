from flask import Blueprint, jsonify, request

from school_admin.guards import ensure_admin
from school_admin.data import grades

bp = Blueprint("admin", __name__, url_prefix="/admin")


@bp.get("/grades")
def show_grades():
    ensure_admin()
    return jsonify(grades)


@bp.post("/grades/<int:pupil>")
def set_grade(pupil: int):
    ensure_admin()
    grades[pupil] = request.form["grade"]
    return "", 204


@bp.post("/grades/<int:pupil>/reset")
def reset_grade(pupil: int):
    ensure_admin()
    grades.pop(pupil, None)
    return "", 204
