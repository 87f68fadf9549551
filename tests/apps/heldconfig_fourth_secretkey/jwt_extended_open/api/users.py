from werkzeug.security import check_password_hash

_USERS: dict[str, str] = {}


def check_password(name: str, password: str) -> str | None:
    stored = _USERS.get(name)
    if stored and check_password_hash(stored, password):
        return name
    return None
