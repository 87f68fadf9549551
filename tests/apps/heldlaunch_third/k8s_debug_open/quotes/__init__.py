import os

from flask import Flask


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]

    @app.get("/quotes/<int:quote_id>")
    def quote(quote_id: int):
        return {"id": quote_id}

    return app
