from flask import Flask, jsonify

from .garages import GarageView


def make_app():
    app = Flask(__name__)
    app.add_url_rule("/garages/", view_func=GarageView.as_view("garages"))

    @app.get("/status")
    def status():
        return jsonify(ok=True)

    return app
