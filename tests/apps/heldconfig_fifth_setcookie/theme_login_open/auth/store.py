from werkzeug.security import check_password_hash

_users: dict[str, str] = {}
_tokens: dict[str, str] = {}


def check(login, password):
    digest = _users.get(login)
    return login if digest and check_password_hash(digest, password) else None


def remember_token(user, token):
    _tokens[token] = user
