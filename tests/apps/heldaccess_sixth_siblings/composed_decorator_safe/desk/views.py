from flask import Blueprint, jsonify, request
from flask_login import login_required

from .decorators import staff_only

desk = Blueprint("desk", __name__)
CASES = {}


@desk.get("/cases")
@login_required
def cases():
    return jsonify(CASES)


@desk.post("/cases/<int:number>/close")
@staff_only
def close(number):
    CASES[number] = "closed"
    return "", 204


@desk.delete("/cases/<int:number>")
@staff_only
def delete(number):
    CASES.pop(number, None)
    return "", 204
