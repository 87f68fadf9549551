from flask import Blueprint, render_template

from .guards import signed_in
from .store import load_patient, load_patients

bp = Blueprint("patients", __name__, url_prefix="/patients")


@bp.route("/")
@signed_in
def overview():
    return render_template("patients/overview.html", patients=load_patients())


@signed_in  # finding: auth-decorator-above-route
@bp.route("/<uuid:patient_id>")
def detail(patient_id):
    return render_template("patients/detail.html", patient=load_patient(patient_id))
