from flask import Blueprint, jsonify, request, send_file
from pydantic import ValidationError

from .pdf import render_pdf
from .schemas import ReportRequest

bp = Blueprint("reports", __name__, url_prefix="/reports")


@bp.post("/monthly")
def monthly():
    try:
        wanted = ReportRequest.model_validate(request.get_json())
    except ValidationError:
        return jsonify(error="invalid report request"), 422
    return send_file(render_pdf(wanted), mimetype="application/pdf")
