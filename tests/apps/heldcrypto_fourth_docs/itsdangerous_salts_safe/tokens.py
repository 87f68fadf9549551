from flask import current_app
from itsdangerous import BadData, URLSafeTimedSerializer

CONFIRM_SALT = "email-confirm"
UNSUBSCRIBE_SALT = "newsletter-unsubscribe"


def _serializer(salt: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt=salt)


def confirmation_token(email: str) -> str:
    return _serializer(CONFIRM_SALT).dumps(email)


def confirm(token: str, max_age: int = 3600) -> str | None:
    try:
        return _serializer(CONFIRM_SALT).loads(token, max_age=max_age)
    except BadData:
        return None
