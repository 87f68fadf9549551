from flask import Blueprint

staff_bp = Blueprint("staff", __name__)


@staff_bp.get("/roster")
def roster():
    return {"roster": []}
