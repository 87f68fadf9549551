from flask import Blueprint, request
from flask_login import login_required

news = Blueprint("news", __name__)
ITEMS = []


@news.before_request
@login_required
def require_login():
    """Every page of this blueprint needs a signed-in colleague."""


@news.post("/")
def publish():
    ITEMS.append(request.form["text"])
    return "", 204
