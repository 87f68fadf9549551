from pydantic import SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    secret_key: SecretStr
    smtp_user: str = "robot"
    smtp_password: SecretStr
    api_token_url: str = "https://login.example.com/oauth/token"


settings = Settings()
