from flask import Flask
from pydantic import SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="CRM_")

    base_url: str = "https://crm.example.com"
    api_token: SecretStr


def create_app() -> Flask:
    app = Flask(__name__)
    settings = Settings()
    app.config["CRM_URL"] = settings.base_url
    app.config["CRM_TOKEN"] = settings.api_token.get_secret_value()

    @app.get("/health")
    def health():
        return {"crm": app.config["CRM_URL"]}

    return app
