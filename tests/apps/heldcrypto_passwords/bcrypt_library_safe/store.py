import bcrypt

HASHES = {}


def save(name, password):
    HASHES[name] = bcrypt.hashpw(password.encode(), bcrypt.gensalt(rounds=12))


def matches(name, password):
    return name in HASHES and bcrypt.checkpw(password.encode(), HASHES[name])
