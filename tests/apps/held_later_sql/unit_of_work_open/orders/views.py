from flask import Blueprint, jsonify, request

from .selectors import OrderSelector
from .uow import UnitOfWork

bp = Blueprint("orders", __name__)


@bp.get("/orders")
def orders():
    selector = OrderSelector()
    if phrase := request.args.get("phrase"):
        selector.note_contains(phrase)
    with UnitOfWork() as uow:
        found = uow.session.scalars(selector.newest().statement).all()
    return jsonify([{"id": o.id, "status": o.status} for o in found])
