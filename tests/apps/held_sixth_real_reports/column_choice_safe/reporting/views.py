from flask import Blueprint, current_app, jsonify, request

from .repository import FactRepository
from .service import ReportRequest, build_report

bp = Blueprint("reports", __name__)


@bp.post("/build")
def build():
    payload = request.get_json()
    wanted = ReportRequest(year=int(payload["year"]), columns=payload.get("columns", []))
    repo = FactRepository(current_app.config["DATABASE"])
    return jsonify(build_report(repo, wanted))
