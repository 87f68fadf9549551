from flask import Response, current_app

TOKEN_COOKIE = "access_token"


def put_token(response: Response, token: str) -> Response:
    response.set_cookie(
        TOKEN_COOKIE,
        token,
        max_age=current_app.config["TOKEN_LIFETIME"],
        secure=True,
        httponly=True,
        samesite="Strict",
    )
    return response


def drop_token(response: Response) -> Response:
    response.delete_cookie(TOKEN_COOKIE)
    return response
