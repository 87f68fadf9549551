from flask import Flask, jsonify

from .cookies import COOKIE_OPTIONS
from .devices import device_token


def create_app():
    app = Flask(__name__)

    @app.get("/device")
    def device():
        response = jsonify(registered=True)
        response.set_cookie("device", device_token(), **COOKIE_OPTIONS)
        return response

    return app
