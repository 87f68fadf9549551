from flask import Flask, session

from settings import get_settings


def create_app() -> Flask:
    settings = get_settings()
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SQLALCHEMY_DATABASE_URI=settings.database_url,
        SESSION_COOKIE_SECURE=settings.cookie_secure,
        SESSION_COOKIE_SAMESITE="Lax",
    )

    @app.get("/balance")
    def balance():
        return {"account": session.get("account")}

    return app
