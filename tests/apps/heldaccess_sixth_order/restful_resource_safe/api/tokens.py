import hashlib

_OWNERS: dict = {}


def owner_of(token):
    return _OWNERS.get(hashlib.sha256(token.encode()).hexdigest())
