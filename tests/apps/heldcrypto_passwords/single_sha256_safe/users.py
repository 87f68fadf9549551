from werkzeug.security import check_password_hash, generate_password_hash

USERS = {}


def register(name, password):
    USERS[name] = generate_password_hash(password)


def check(name, password):
    return name in USERS and check_password_hash(USERS[name], password)
