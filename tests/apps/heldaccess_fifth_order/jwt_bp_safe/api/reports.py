from flask import Blueprint, jsonify
from flask_jwt_extended import jwt_required

from .storage import all_reports, find_report

reports = Blueprint("reports", __name__)


@reports.get("/")
@jwt_required()
def list_reports():
    return jsonify(all_reports())


@reports.get("/<int:report_id>")
@jwt_required()
def get_report(report_id: int):
    return jsonify(find_report(report_id))
