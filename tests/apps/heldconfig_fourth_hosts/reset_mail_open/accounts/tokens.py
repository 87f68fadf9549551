from flask import current_app
from itsdangerous import BadData, URLSafeTimedSerializer


def make_token(address: str) -> str:
    return URLSafeTimedSerializer(current_app.secret_key, salt="reset").dumps(address)


def check_token(token: str) -> bool:
    try:
        URLSafeTimedSerializer(current_app.secret_key, salt="reset").loads(token, max_age=900)
    except BadData:
        return False
    return True
