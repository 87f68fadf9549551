from flask import Flask, jsonify


def create_app(testing=False):
    app = Flask("warehouse")
    app.testing = testing

    @app.get("/stock")
    def stock():
        return jsonify(bolts=120, nuts=80)

    return app
