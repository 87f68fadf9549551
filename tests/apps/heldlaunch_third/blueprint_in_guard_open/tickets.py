from flask import Blueprint

tickets_bp = Blueprint("tickets", __name__)


@tickets_bp.get("/tickets")
def index():
    return {"tickets": []}
