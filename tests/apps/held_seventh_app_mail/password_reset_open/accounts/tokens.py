from flask import current_app
from itsdangerous import URLSafeTimedSerializer


def reset_token(user_id: int) -> str:
    return URLSafeTimedSerializer(current_app.secret_key, salt="reset").dumps(user_id)
