import os
from pathlib import Path

from flask import Flask


def secret(name: str) -> str:
    path = os.environ.get(f"{name}_FILE", f"/run/secrets/{name.lower()}")
    return Path(path).read_text(encoding="utf-8").strip()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["SECRET_KEY"] = secret("SECRET_KEY")
    app.config["DB_PASSWORD"] = secret("DB_PASSWORD")
    return app
