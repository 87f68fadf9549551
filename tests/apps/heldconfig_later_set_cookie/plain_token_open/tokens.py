import hmac
import secrets

_ACCOUNTS = {}
_TOKENS = {}


def verify_basic(authorization):
    if authorization is None:
        return None
    stored = _ACCOUNTS.get(authorization.username)
    if stored and stored.check(authorization.password):
        return authorization.username
    return None


def issue_token(user):
    token = secrets.token_urlsafe(32)
    _TOKENS[token] = user
    return token
