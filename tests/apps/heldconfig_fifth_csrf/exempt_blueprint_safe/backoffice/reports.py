from flask import Blueprint, jsonify

reports = Blueprint("reports", __name__)


@reports.get("/daily")
def daily():
    return jsonify(rows=[])
