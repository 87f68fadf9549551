from flask import Flask, jsonify


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/lanes")
    def lanes():
        return jsonify(free=[2, 5])

    return app
