import hashlib

_KNOWN: dict = {}


def resolve(token):
    return _KNOWN.get(hashlib.sha256(token.encode()).hexdigest())
