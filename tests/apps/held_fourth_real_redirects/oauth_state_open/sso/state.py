import base64
import json

from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer


def signer():
    return URLSafeTimedSerializer(current_app.secret_key, salt="oauth-state")


def decode(value):
    try:
        return json.loads(base64.urlsafe_b64decode(value))
    except ValueError:
        return {}
