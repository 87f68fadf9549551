import hashlib
import hmac
import os

from flask import Blueprint, abort, jsonify, request, session

from billing.extensions import csrf

bp = Blueprint("billing", __name__)
PLANS: dict[str, str] = {}


@csrf.exempt
@bp.post("/hooks/plan")
def plan_hook():
    mac = hmac.new(os.environ["HOOK_KEY"].encode(), request.get_data(), hashlib.sha256)
    if not hmac.compare_digest(mac.hexdigest(), request.headers.get("X-Signature", "")):
        abort(401)
    event = request.get_json()
    PLANS[event["account"]] = event["plan"]
    return jsonify(ok=True)


@bp.get("/plan")
def show_plan():
    return jsonify(plan=PLANS.get(session.get("account", "")))
