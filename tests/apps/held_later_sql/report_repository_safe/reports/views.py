from flask import Blueprint, jsonify, request

from .repository import ReportRepository
from .service import ReportService

bp = Blueprint("reports", __name__)


@bp.get("/")
def search():
    service = ReportService(ReportRepository())
    criteria = {
        "customer": request.args.get("customer", ""),
        "year": request.args.get("year", default=2024, type=int),
    }
    return jsonify(service.search(criteria))
