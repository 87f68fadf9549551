from __future__ import annotations

import os

from flask import Flask

from voting import diagnostics, polls


def create_app(settings: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
    app.config.update(settings or {})
    app.register_blueprint(polls.bp)
    if os.getenv("APP_ENV", "development") != "production":
        app.add_url_rule("/_diag/sql", view_func=diagnostics.recent_queries)  # finding: debug-only-route
    return app
