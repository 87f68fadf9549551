from flask import Flask, redirect, request, session, url_for

from .tickets import tickets

PUBLIC = {"static", "auth.login", "health"}


def create_app(config: dict | None = None) -> Flask:
    app = Flask(__name__)
    app.config.from_prefixed_env("DESK")
    app.config.update(config or {})

    @app.before_request
    def require_login():
        if request.endpoint in PUBLIC:
            return None
        if not session.get("agent_id"):
            return redirect(url_for("auth.login"))
        return None

    @app.get("/health")
    def health():
        return {"ok": True}

    app.register_blueprint(tickets)
    return app
