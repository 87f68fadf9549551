from flask import request
from flask_login import current_user

from desk.extensions import login_manager

PUBLIC_ENDPOINTS = frozenset({"static", "auth.login", "auth.callback", "rooms.index"})


def require_login():
    if request.endpoint in PUBLIC_ENDPOINTS or current_user.is_authenticated:
        return None
    return login_manager.unauthorized()
