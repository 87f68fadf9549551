from typing import Any

from flask import Flask, Response, jsonify, request

app = Flask(__name__)


class StrictResponse(Response):
    def set_cookie(self, key: str, value: str = "", **kwargs: Any) -> None:
        kwargs.update(secure=True, httponly=True, samesite="Strict")
        super().set_cookie(key, value, **kwargs)


app.response_class = StrictResponse


@app.get("/api/hello")
def hello():
    resp = jsonify(hello=True)
    resp.set_cookie("greeted", "1" if request.args else "0", max_age=600)
    return resp
