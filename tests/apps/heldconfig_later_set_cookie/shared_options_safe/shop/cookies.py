from flask import Response

ONE_YEAR = 31_536_000
COOKIE_OPTIONS = {
    "max_age": ONE_YEAR,
    "secure": True,
    "httponly": True,
    "samesite": "Lax",
}


def remember_device(response: Response, device_token: str) -> Response:
    response.set_cookie("device", device_token, **COOKIE_OPTIONS)
    return response
