from flask import Blueprint, jsonify
from flask_jwt_extended import get_jwt_identity, jwt_required

from api.store import find_patient, list_patients

patients = Blueprint("patients", __name__)


@patients.get("/me")
@jwt_required()
def me():
    return jsonify(id=get_jwt_identity())


@jwt_required()  # finding: auth-decorator-above-route
@patients.get("/patients")
def index():
    return jsonify(list_patients())


@patients.get("/patients/<uuid:patient_id>")
@jwt_required(fresh=True)
def show(patient_id):
    return jsonify(find_patient(patient_id))
