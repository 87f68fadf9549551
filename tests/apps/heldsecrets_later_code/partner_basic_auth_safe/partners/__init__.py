from flask import Flask, jsonify

from .client import CarrierClient


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("CARGO")

    @app.get("/parcels/<int:parcel>")
    def parcel_status(parcel):
        return jsonify(CarrierClient().track(parcel))

    return app
