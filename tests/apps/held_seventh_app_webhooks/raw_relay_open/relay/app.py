from flask import Flask, jsonify, request

from .wire import Relay


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("RELAY")
    relay = Relay(app.config["HOST"], app.config["PORT"])

    @app.post("/events")
    def events():
        relay.notify(request.form.get("event", "none"))
        return jsonify(ok=True)

    return app
