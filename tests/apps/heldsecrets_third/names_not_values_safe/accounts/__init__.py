from pathlib import Path

from flask import Flask


def read_secret(name: str) -> str:
    return Path("/run/secrets", name).read_text().strip()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=read_secret("flask_secret_key"),
        MAIL_PASSWORD=read_secret("mail_password"),
        API_TOKEN_FILE="/run/secrets/api_token",
        PASSWORD_RESET_ENDPOINT="accounts.reset_password",
    )
    return app
