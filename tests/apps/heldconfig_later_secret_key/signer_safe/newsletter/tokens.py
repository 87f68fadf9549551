from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer
from flask import current_app

UNSUBSCRIBE_SALT = "newsletter-unsubscribe"


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt=UNSUBSCRIBE_SALT)


def make_token(address: str) -> str:
    return _serializer().dumps(address)


def read_token(token: str, max_age: int = 86400) -> str | None:
    try:
        return _serializer().loads(token, max_age=max_age)
    except (BadSignature, SignatureExpired):
        return None
