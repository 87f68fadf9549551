from flask import Blueprint, request
from flask_login import login_required

payroll = Blueprint("payroll", __name__)
SALARIES = {}


@payroll.before_request
@login_required
def require_login():
    """Only for the pay office."""


@payroll.get("/<int:person>")
def show(person):
    return {"person": person, "salary": SALARIES.get(person)}


@payroll.post("/<int:person>")
def change(person):
    SALARIES[person] = request.form["salary"]
    return {"person": person}
