from flask import Flask, session
from werkzeug.utils import import_string


def create_app(name: str = "Production") -> Flask:
    app = Flask(__name__)
    app.config.from_object(import_string(f"settings.{name}")())

    @app.get("/profile")
    def profile():
        return {"user": session.get("user")}

    return app
