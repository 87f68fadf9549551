from flask import Blueprint

bp = Blueprint("slips", __name__)


@bp.get("/slips/<int:year>")
def slips(year: int):
    return {"year": year, "slips": []}
