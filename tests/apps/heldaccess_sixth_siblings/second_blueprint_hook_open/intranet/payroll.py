from flask import Blueprint, request
from flask_login import login_required

payroll = Blueprint("payroll", __name__)
SALARIES = {}


@payroll.get("/<int:person>")
@login_required
def show(person):
    return {"person": person, "salary": SALARIES.get(person)}


@payroll.post("/<int:person>")  # finding: unauthenticated-route
def change(person):
    SALARIES[person] = request.form["salary"]
    return {"person": person}
