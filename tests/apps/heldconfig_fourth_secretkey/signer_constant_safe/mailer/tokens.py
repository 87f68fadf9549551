from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="unsubscribe")


def make_token(address: str) -> str:
    return _serializer().dumps(address)


def read_token(token: str) -> str | None:
    try:
        return _serializer().loads(token, max_age=86400)
    except BadSignature:
        return None
