from flask import Blueprint, jsonify, request

from .guards import staff_required
from .store import Preferences

bp = Blueprint("prefs", __name__)


@bp.post("/preferences")
def preferences():
    return jsonify(saved=Preferences().save(request.form))


@bp.get("/staff/numbers")
@staff_required
def numbers():
    return jsonify(numbers=[1, 2, 3])
