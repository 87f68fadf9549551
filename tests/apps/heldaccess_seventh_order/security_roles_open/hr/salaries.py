from flask import Blueprint, redirect, render_template, request, url_for
from flask_security import auth_required, roles_accepted

from hr.models import Salary, db

salaries = Blueprint("salaries", __name__, url_prefix="/salaries")


@salaries.route("/")
@auth_required("session")
@roles_accepted("payroll", "admin")
def index():
    return render_template("salaries/index.html", rows=db.session.scalars(db.select(Salary)))


@roles_accepted("payroll", "admin")  # finding: auth-decorator-above-route
@salaries.route("/<int:salary_id>", methods=["POST"])
def change(salary_id):
    salary = db.get_or_404(Salary, salary_id)
    salary.amount = request.form.get("amount", type=int)
    db.session.commit()
    return redirect(url_for("salaries.index"))
