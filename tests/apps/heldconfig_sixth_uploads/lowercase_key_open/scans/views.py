import secrets
from pathlib import Path

from flask import Blueprint, current_app, request

bp = Blueprint("scans", __name__)


@bp.post("/scans")
def add():
    scan = request.files.get("scan")  # finding: upload-limit-missing
    if scan is None:
        return {"error": "no file"}, 400
    target = Path(current_app.config["STORAGE"]) / (secrets.token_hex(12) + ".pdf")
    scan.save(target)
    return {"scan": target.name}, 201
