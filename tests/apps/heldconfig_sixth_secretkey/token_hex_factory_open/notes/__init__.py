import secrets

from flask import Flask, session


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = secrets.token_hex(32)  # finding: per-process-secret-key
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")

    @app.get("/notes")
    def notes():
        return {"notes": session.get("notes", [])}

    return app
