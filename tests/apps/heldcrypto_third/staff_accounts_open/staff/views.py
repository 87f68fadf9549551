from flask import Blueprint, abort, request, session

from .models import Employee

bp = Blueprint("staff", __name__)


@bp.post("/login")
def login():
    employee = Employee.query.filter_by(email=request.form["email"]).first()
    if employee is None or not employee.check_password(request.form["password"]):
        abort(401)
    session["employee"] = employee.id
    return {"ok": True}
