from flask import Flask, jsonify


def create_app():
    app = Flask("warehouse")
    app.testing = True  # finding: testing-enabled

    @app.get("/stock")
    def stock():
        return jsonify(bolts=120, nuts=80)

    return app
