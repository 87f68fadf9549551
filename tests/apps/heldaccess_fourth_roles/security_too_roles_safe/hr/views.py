from flask import Blueprint, jsonify, request
from flask_security import auth_required, current_user, roles_accepted, roles_required

from .models import Employee, db

hr = Blueprint("hr", __name__, url_prefix="/hr")


@hr.get("/me")
@auth_required("session", "token")
def me():
    return jsonify(email=current_user.email)


@hr.post("/employees")
@auth_required("session", "token")
@roles_required("hr-admin")
def hire():
    db.session.add(Employee(name=request.json["name"], salary=request.json["salary"]))
    db.session.commit()
    return "", 201


@hr.patch("/employees/<int:eid>/salary")
@auth_required("session", "token")
@roles_accepted("hr-admin", "finance")
def set_salary(eid: int):
    employee = db.get_or_404(Employee, eid)
    employee.salary = int(request.json["salary"])
    db.session.commit()
    return "", 204


@hr.delete("/employees/<int:eid>")
@roles_required("hr-admin")
def dismiss(eid: int):
    db.session.delete(db.get_or_404(Employee, eid))
    db.session.commit()
    return "", 204
