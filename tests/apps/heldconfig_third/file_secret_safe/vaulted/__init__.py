from pathlib import Path

from flask import Flask, session
from flask_talisman import Talisman
from flask_wtf import CSRFProtect


def read_secret(name: str) -> str:
    return Path("/run/secrets", name).read_text().strip()


class Defaults:
    SECRET_KEY = None
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object(Defaults)
    app.config["SECRET_KEY"] = read_secret("flask_secret_key")
    CSRFProtect(app)
    Talisman(app, content_security_policy={"default-src": "'self'"})

    @app.post("/locale/<code>")
    def locale(code: str):
        session["locale"] = code if code in ("de", "en") else "en"
        return "", 204

    return app
