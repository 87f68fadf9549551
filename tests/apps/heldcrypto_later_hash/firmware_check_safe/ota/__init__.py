from pathlib import Path

from flask import Flask, jsonify

from .verify import is_authentic


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("OTA")

    @app.post("/firmware/<int:build>/publish")
    def publish(build):
        image = Path(app.config["IMAGES"]) / f"{build}.bin"
        signed = app.config["MANIFEST"][str(build)]
        return jsonify(published=is_authentic(image, signed))

    return app
