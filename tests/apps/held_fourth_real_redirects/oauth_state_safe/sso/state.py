import base64
import json

from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer


def signer():
    return URLSafeTimedSerializer(current_app.secret_key, salt="oauth-state")


def decode(value):
    try:
        return signer().loads(value, max_age=600)
    except BadSignature:
        return {}
