from flask import Flask, jsonify

from config import CONFIGS


def create_app(name="default"):
    app = Flask(__name__)
    app.config.from_object(CONFIGS[name])

    @app.get("/lines")
    def lines():
        return jsonify([1, 2, 7])

    return app


app = create_app()
