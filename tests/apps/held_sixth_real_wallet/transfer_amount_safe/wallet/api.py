import math

from flask import Blueprint, abort, request

from .ledger import Insufficient, Ledger

api = Blueprint("wallet", __name__)
ledger = Ledger()


@api.post("/transfers/<int:source>/<int:target>")
def transfer(source: int, target: int):
    try:
        amount = float(request.form["amount"])
    except ValueError:
        abort(400)
    if not math.isfinite(amount):
        abort(400)
    try:
        ledger.move(source, target, amount)
    except (Insufficient, KeyError):
        abort(409)
    return "", 204
