from flask import current_app
from itsdangerous import BadSignature, URLSafeTimedSerializer


def serializer():
    return URLSafeTimedSerializer(current_app.secret_key, salt="device")


def remember(response, device_id: int):
    response.set_cookie("device", serializer().dumps({"d": device_id}), secure=True, httponly=True, samesite="Lax")
    return response


def recall(cookies) -> int | None:
    try:
        return int(serializer().loads(cookies.get("device", ""), max_age=86400)["d"])
    except BadSignature:
        return None
