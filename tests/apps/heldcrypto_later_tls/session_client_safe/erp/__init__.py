from flask import Flask, jsonify

from .client import ErpClient


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    erp = ErpClient()

    @app.get("/customers/<int:customer>/orders")
    def orders(customer):
        return jsonify(erp.orders(customer))

    return app
