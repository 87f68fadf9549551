from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer


def _serializer():
    return URLSafeTimedSerializer("unsubscribe-links", salt="newsletter")  # finding: hardcoded-secret-key


def make_token(address):
    return _serializer().dumps(address)


def read_token(token):
    try:
        return _serializer().loads(token, max_age=86400)
    except BadSignature:
        return None
