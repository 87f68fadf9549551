from werkzeug.security import check_password_hash

_people = {}


def verify(user, password):
    entry = _people.get(user)
    return entry["id"] if entry and check_password_hash(entry["hash"], password) else None
