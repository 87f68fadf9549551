from flask import Blueprint, current_app, jsonify, request

from .jobs import build_report

bp = Blueprint("reports", __name__, url_prefix="/reports")


@bp.post("/")
def order_report():
    body = request.get_json()
    job = current_app.queue.enqueue(build_report, body["region"], int(body["year"]))
    return jsonify(job=job.id), 202
