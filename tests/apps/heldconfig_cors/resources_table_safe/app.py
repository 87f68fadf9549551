import os

from flask import Flask, jsonify, session
from flask_cors import CORS

cors = CORS()
API = {r"/v1/*": {"origins": "https://shop.example.com"}}


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ["SECRET_KEY"],
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
    )
    cors.init_app(app, resources=API, supports_credentials=True)

    @app.get("/v1/orders")
    def orders():
        return jsonify(session.get("orders", []))

    return app
