import os

from itsdangerous import BadData, URLSafeTimedSerializer

_serializer = URLSafeTimedSerializer(os.environ["TOKEN_SECRET"])


def user_for_token(header):
    try:
        return _serializer.loads(header.removeprefix("Bearer "), max_age=900)
    except BadData:
        return None
