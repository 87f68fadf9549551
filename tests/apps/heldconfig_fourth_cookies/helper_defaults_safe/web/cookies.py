from flask import Response


def put_cookie(
    response: Response,
    name: str,
    value: str,
    *,
    secure: bool = True,
    httponly: bool = True,
) -> Response:
    response.set_cookie(
        name, value, secure=secure, httponly=httponly, samesite="Strict", max_age=900
    )
    return response
