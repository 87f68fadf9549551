from flask import Blueprint, request

from .client import payments

bp = Blueprint("payments", __name__)


@bp.post("/charge")
def charge():
    return {"id": payments.charge(request.get_json()["amount"])}
