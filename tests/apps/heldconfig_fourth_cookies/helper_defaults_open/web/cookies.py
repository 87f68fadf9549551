from flask import Response


def put_cookie(
    response: Response,
    name: str,
    value: str,
    *,
    secure: bool = True,
    httponly: bool = False,
) -> Response:
    response.set_cookie(  # finding: insecure-cookie
        name, value, secure=secure, httponly=httponly, samesite="Strict", max_age=900
    )
    return response
