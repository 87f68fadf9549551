from flask import Flask, jsonify, request

from .models import db
from .service import register


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("SIGNUP")
    db.init_app(app)

    @app.post("/accounts")
    def signup():
        account = register(request.get_json())
        return jsonify(id=account.id), 201

    return app
