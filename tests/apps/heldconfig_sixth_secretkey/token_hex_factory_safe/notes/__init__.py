from pathlib import Path

from flask import Flask, session


def instance_key(app: Flask) -> str:
    path = Path(app.instance_path) / "session.key"
    key = path.read_text().strip()
    if len(key) < 64:
        raise RuntimeError(f"{path} holds no key, run: python -m notes.newkey")
    return key


def create_app() -> Flask:
    app = Flask(__name__)
    app.secret_key = instance_key(app)
    app.config.update(SESSION_COOKIE_SECURE=True, SESSION_COOKIE_SAMESITE="Lax")

    @app.get("/notes")
    def notes():
        return {"notes": session.get("notes", [])}

    return app
