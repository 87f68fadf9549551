import os

from flask import Flask, session
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
talisman = Talisman()


def create_app(config_name: str | None = None) -> Flask:
    from app.config import configs

    app = Flask(__name__)
    app.config.from_object(configs[config_name or os.environ.get("APP_CONFIG", "production")])
    csrf.init_app(app)
    talisman.init_app(app)

    @app.get("/me")
    def me():
        return {"user": session.get("user")}

    return app
