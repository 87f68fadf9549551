from werkzeug.security import check_password_hash

_HASHES = {}


def authenticate(username, password):
    stored = _HASHES.get(username)
    return username if stored and check_password_hash(stored, password) else None
