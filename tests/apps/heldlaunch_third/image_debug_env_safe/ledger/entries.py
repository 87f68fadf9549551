from flask import Blueprint

bp = Blueprint("entries", __name__)


@bp.get("/entries/<int:entry_id>")
def entry(entry_id: int) -> dict:
    return {"id": entry_id, "amount": 0}
