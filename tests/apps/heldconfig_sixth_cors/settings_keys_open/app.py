from flask import Flask
from flask_cors import CORS


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("settings")
    CORS(app)  # finding: cors-any-origin

    @app.get("/items")
    def items():
        from auth import user

        return {"items": user().items}

    return app
