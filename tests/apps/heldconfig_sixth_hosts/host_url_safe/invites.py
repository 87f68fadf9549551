import os

from flask import Blueprint, current_app, request

from mailer import send

bp = Blueprint("invites", __name__)


@bp.post("/invites")
def invite():
    token = os.urandom(16).hex()
    link = current_app.config["PUBLIC_URL"] + "join/" + token
    send(request.get_json()["email"], "You are invited", f"Join here: {link}")
    return {"invited": True}, 202
