from flask import Blueprint, abort, request, session

from extensions import csrf
from .ledger import move

bp = Blueprint("transfers", __name__)


@bp.post("/transfers")
@csrf.exempt  # finding: csrf-disabled
def transfer():
    if "account" not in session:
        abort(401)
    move(session["account"], request.form["to"], int(request.form["cents"]))
    return {"ok": True}


@bp.get("/transfers/preview")
def preview():
    return {"fee": 0}
