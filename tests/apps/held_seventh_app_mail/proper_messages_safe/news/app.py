from flask import Flask, jsonify, request

from .mailer import compose, send


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env("NEWS")

    @app.post("/tips")
    def tips():
        data = request.form
        send(app.config["SMTP"], compose(data.get("name", ""), data.get("subject", ""), data.get("text", "")))
        return jsonify(ok=True)

    return app
