from flask import Flask

from ledger.views import bp

DEFAULTS = dict(DEBUG=True, PREFERRED_URL_SCHEME="https")  # finding: debug-enabled


def create_app(overrides: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_mapping(DEFAULTS)
    if overrides:
        app.config.from_mapping(overrides)
    app.register_blueprint(bp)
    return app
