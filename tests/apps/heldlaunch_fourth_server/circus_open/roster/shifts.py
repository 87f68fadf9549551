from flask import Blueprint

shifts = Blueprint("shifts", __name__)


@shifts.get("/today")
def today():
    return {"shifts": ["early", "late"]}
