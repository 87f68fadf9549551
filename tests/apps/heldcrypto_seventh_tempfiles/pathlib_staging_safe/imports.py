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
    with tempfile.TemporaryDirectory() as folder:
        staging = Path(folder) / "contacts-import.csv"
        staging.write_bytes(request.files["file"].read())
        with staging.open(newline="", encoding="utf-8") as handle:
            count = add_contacts(current_user.id, csv.DictReader(handle))
    return {"imported": count}
