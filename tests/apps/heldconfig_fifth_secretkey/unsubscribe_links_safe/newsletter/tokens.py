from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer

SALT = "unsubscribe-v1"


def _serializer():
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt=SALT)


def make_token(address):
    return _serializer().dumps(address)


def read_token(token, max_age=30 * 86400):
    try:
        return _serializer().loads(token, max_age=max_age)
    except BadSignature:
        return None
