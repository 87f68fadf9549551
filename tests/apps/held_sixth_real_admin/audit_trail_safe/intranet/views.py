from flask import Blueprint

bp = Blueprint("intranet", __name__)


@bp.delete("/records/<int:record_id>")
def delete(record_id: int):
    return {"deleted": record_id}
