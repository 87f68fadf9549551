from flask import Flask
from flask_talisman import Talisman
from flask_wtf.csrf import CSRFProtect

csrf = CSRFProtect()
talisman = Talisman()


def create_app(overrides: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_object("app.config.BaseConfig")
    if overrides:
        app.config.from_mapping(overrides)
    csrf.init_app(app)
    talisman.init_app(app, force_https=not app.testing)

    from .surveys import bp

    app.register_blueprint(bp)
    return app
