import secrets

from flask import Blueprint, request, url_for

from .mailer import send_reset

reset = Blueprint("reset", __name__)
PENDING: dict[str, str] = {}


@reset.post("/api/reset")
def start():
    token = secrets.token_urlsafe(32)
    address = request.get_json()["email"]
    PENDING[token] = address
    link = url_for("reset.finish", token=token, _external=True)  # finding: trusted-hosts-missing
    send_reset(address, link)
    return {"sent": True}


@reset.get("/api/reset/<token>")
def finish(token: str):
    return {"valid": token in PENDING}
