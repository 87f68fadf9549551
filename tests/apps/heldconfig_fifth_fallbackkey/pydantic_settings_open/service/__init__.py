from datetime import timedelta

from flask import Flask, session

from .settings import get_settings


def create_app() -> Flask:
    settings = get_settings()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_SECURE=True,
        SESSION_COOKIE_SAMESITE="Lax",
        PERMANENT_SESSION_LIFETIME=timedelta(minutes=settings.session_minutes),
    )

    @app.get("/roster/settings")
    def show() -> dict[str, object]:
        return {"page_size": settings.page_size, "nurse": session.get("nurse")}

    return app
