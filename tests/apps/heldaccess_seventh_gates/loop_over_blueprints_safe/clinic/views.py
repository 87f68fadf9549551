from flask import Blueprint, jsonify, request

from clinic.records import records

patients = Blueprint("patients", __name__)
visits = Blueprint("visits", __name__)
letters = Blueprint("letters", __name__)


@patients.post("/")
def add_patient():
    return jsonify(id=records.add("patient", request.get_json()["name"])), 201


@visits.post("/<int:patient_id>")
def add_visit(patient_id):
    return jsonify(id=records.add("visit", patient_id)), 201


@letters.post("/<int:patient_id>/send")
def send_letter(patient_id):
    return jsonify(id=records.add("letter", patient_id)), 202


@letters.delete("/<int:letter_id>")
def withdraw(letter_id):
    records.remove(letter_id)
    return "", 204
