import os

from flask import Flask

from kiosk.auth import admin_required, auth


def create_app():
    app = Flask(__name__)
    app.secret_key = os.environ["KIOSK_SECRET_KEY"]
    app.register_blueprint(auth)

    @app.get("/screens")
    @admin_required
    def screens():
        return {"screens": []}

    return app
