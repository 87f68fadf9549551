from flask import Flask, session

from settings.prod import ProdSettings


def create_app(stage: str = "live") -> Flask:
    app = Flask(__name__)
    app.config.from_object(ProdSettings(stage))

    @app.get("/draft")
    def draft():
        return {"draft": session.get("draft")}

    return app
