from flask import Blueprint, Response, request

from .sheet import rows_to_csv

export_bp = Blueprint("export", __name__)


@export_bp.post("/export.csv")
def export():
    contacts = request.get_json()["contacts"]
    rows = [[c["name"], c["company"], c["note"]] for c in contacts]
    return Response(
        rows_to_csv(["name", "company", "note"], rows),
        mimetype="text/csv",
        headers={"Content-Disposition": "attachment; filename=contacts.csv"},
    )
