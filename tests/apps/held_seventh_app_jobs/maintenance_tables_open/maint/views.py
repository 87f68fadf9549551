from flask import Blueprint, jsonify, request

from .tasks import vacuum_table

bp = Blueprint("maint", __name__)


@bp.post("/maintenance/vacuum")
def start_vacuum():
    vacuum_table.apply_async(args=[request.form["table"]])
    return jsonify(queued=True), 202
