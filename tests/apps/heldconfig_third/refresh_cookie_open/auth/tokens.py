import secrets

from flask import Blueprint, jsonify, make_response

from auth.cookies import COOKIE_OPTIONS

tokens = Blueprint("tokens", __name__)


@tokens.get("/token")
def issue():
    response = make_response(jsonify(expires=900))
    response.set_cookie("refresh_token", secrets.token_urlsafe(32), **COOKIE_OPTIONS)  # finding: insecure-cookie
    return response
