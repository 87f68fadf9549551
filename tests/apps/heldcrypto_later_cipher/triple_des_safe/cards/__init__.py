from flask import Flask, jsonify, request

from .pan import PanCipher

pans = PanCipher()


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("CARDS")
    pans.init_app(app)

    @app.post("/cards")
    def store():
        return jsonify(stored=pans.encrypt(request.get_json()["pan"]).hex())

    return app
