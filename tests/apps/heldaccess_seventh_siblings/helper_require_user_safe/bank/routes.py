from __future__ import annotations

from flask import Blueprint, Response, jsonify, request

from bank.ledger import ledger
from bank.session import require_teller

bp = Blueprint("ledger", __name__, url_prefix="/ledger")


@bp.post("/deposits")
def deposit() -> tuple[Response, int]:
    teller = require_teller()
    body = request.get_json()
    entry = ledger.book(int(body["account"]), int(body["cents"]), teller.name)
    return jsonify(entry=entry), 201


@bp.post("/withdrawals")
def withdraw() -> tuple[Response, int]:
    teller = require_teller()
    body = request.get_json()
    entry = ledger.book(int(body["account"]), -int(body["cents"]), teller.name)
    return jsonify(entry=entry), 201


@bp.post("/entries/<int:entry>/reversal")
def reverse(entry: int) -> tuple[Response, int]:
    teller_name = require_teller().name
    return jsonify(entry=ledger.reverse(entry, teller_name)), 201
