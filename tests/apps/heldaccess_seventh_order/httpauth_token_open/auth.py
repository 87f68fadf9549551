import os

from flask_httpauth import HTTPTokenAuth
from itsdangerous import BadData, URLSafeTimedSerializer

token_auth = HTTPTokenAuth(scheme="Bearer")
_serializer = URLSafeTimedSerializer(os.environ["TOKEN_KEY"], salt="device")


@token_auth.verify_token
def verify_token(token):
    try:
        return _serializer.loads(token, max_age=3600)
    except BadData:
        return None
