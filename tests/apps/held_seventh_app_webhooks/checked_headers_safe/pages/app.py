from flask import Flask, jsonify, request

from .cachecontrol import decorate


def create_app():
    app = Flask(__name__)

    @app.after_request
    def headers(response):
        return decorate(response, request.args)

    @app.get("/page")
    def page():
        return jsonify(page=1)

    return app
