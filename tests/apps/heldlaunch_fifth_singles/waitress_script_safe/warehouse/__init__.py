from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)

    @app.get("/bins")
    def bins():
        return jsonify(bins=[])

    return app
