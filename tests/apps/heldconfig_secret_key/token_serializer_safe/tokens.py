from flask import current_app
from itsdangerous import URLSafeTimedSerializer


def unsubscribe_serializer():
    return URLSafeTimedSerializer(current_app.config["SECRET_KEY"], salt="unsubscribe")
