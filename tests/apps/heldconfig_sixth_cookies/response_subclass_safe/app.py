import secrets

from flask import Flask, Response, jsonify


class StrictResponse(Response):
    def set_cookie(self, key, value="", **kwargs):
        kwargs.update(secure=True, httponly=True, samesite="Strict")
        super().set_cookie(key, value, **kwargs)


class Shop(Flask):
    response_class = StrictResponse


app = Shop(__name__)


@app.get("/voucher")
def voucher():
    response = jsonify(voucher=True)
    response.set_cookie("voucher", secrets.token_urlsafe(16))
    return response
