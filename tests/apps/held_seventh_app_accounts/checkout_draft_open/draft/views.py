from flask import Blueprint, request

from .cookie import DraftCookie

bp = Blueprint("draft", __name__)


@bp.post("/checkout/draft")
def save_draft():
    return DraftCookie().respond(request.form)
