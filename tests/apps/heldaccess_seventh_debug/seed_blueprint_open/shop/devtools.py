import hmac

from flask import Blueprint, abort, current_app, request

from .extensions import db
from .fixtures import load_demo_data

devtools = Blueprint("devtools", __name__)


def has_ops_token() -> bool:
    sent = request.headers.get("X-Ops-Token", "")
    return hmac.compare_digest(sent, current_app.config["OPS_TOKEN"])


@devtools.errorhandler(403)
def forbidden(_error):
    return {"error": "forbidden"}, 403


@devtools.post("/reset")  # finding: debug-only-route
def reset():
    db.drop_all()
    db.create_all()
    return {"status": "reset"}


@devtools.post("/seed")  # finding: debug-only-route
def seed():
    load_demo_data(db.session)
    db.session.commit()
    return {"status": "seeded"}
