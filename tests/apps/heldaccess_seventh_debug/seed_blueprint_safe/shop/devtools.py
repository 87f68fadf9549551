import hmac

from flask import Blueprint, abort, current_app, request

from .extensions import db
from .fixtures import load_demo_data

devtools = Blueprint("devtools", __name__)


@devtools.before_request
def require_ops_token():
    sent = request.headers.get("X-Ops-Token", "")
    if not hmac.compare_digest(sent, current_app.config["OPS_TOKEN"]):
        abort(403)


@devtools.post("/reset")
def reset():
    db.drop_all()
    db.create_all()
    return {"status": "reset"}


@devtools.post("/seed")
def seed():
    load_demo_data(db.session)
    db.session.commit()
    return {"status": "seeded"}
