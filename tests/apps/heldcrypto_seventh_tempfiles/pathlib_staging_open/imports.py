import csv
import tempfile
from pathlib import Path

from flask import Blueprint, request
from flask_login import current_user, login_required

from models import add_contacts

bp = Blueprint("imports", __name__)


@bp.route("/contacts/import", methods=["POST"])
@login_required
def import_contacts():
    staging = Path("/tmp") / "contacts-import.csv"
    staging.write_bytes(request.files["file"].read())  # finding: insecure-temporary-file
    with staging.open(newline="", encoding="utf-8") as handle:
        count = add_contacts(current_user.id, csv.DictReader(handle))
    staging.unlink()
    return {"imported": count}
