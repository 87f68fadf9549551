from flask import Response


def remember(response: Response, name: str, value: str, *, days: int = 30) -> Response:
    response.set_cookie(name, value, max_age=days * 86400, httponly=True, samesite="Lax", secure=True)
    return response
