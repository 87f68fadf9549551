from functools import cache

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DEPOT_")

    twilio_account_sid: str = Field(min_length=34)
    twilio_auth_token: SecretStr
    sms_sender: str = "+441632960118"


@cache
def get_settings() -> Settings:
    return Settings()
