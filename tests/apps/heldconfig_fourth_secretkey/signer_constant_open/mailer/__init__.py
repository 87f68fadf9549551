import os

from flask import Flask, abort

from mailer.tokens import read_token


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["MAILER_SECRET_KEY"]

    @app.get("/unsubscribe/<token>")
    def unsubscribe(token):
        address = read_token(token)
        if address is None:
            abort(404)
        return {"unsubscribed": address}

    return app
