import hashlib
import hmac
import os

from flask import Blueprint, abort, jsonify, request, session

from billing.extensions import csrf

bp = Blueprint("billing", __name__)
PLANS: dict[str, str] = {}


@csrf.exempt  # finding: csrf-disabled
@bp.post("/plan")
def change_plan():
    if "account" not in session:
        abort(401)
    PLANS[session["account"]] = request.form["plan"]
    return jsonify(ok=True)


@bp.get("/plan")
def show_plan():
    return jsonify(plan=PLANS.get(session.get("account", "")))
