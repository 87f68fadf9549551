from flask import abort
from werkzeug.security import check_password_hash

AGENTS: dict[str, str] = {}


def authenticate(name: str, password: str) -> str:
    if name not in AGENTS or not check_password_hash(AGENTS[name], password):
        abort(401)
    return name
