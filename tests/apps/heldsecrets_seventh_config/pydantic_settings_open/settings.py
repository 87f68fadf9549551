from functools import cache

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="DEPOT_")

    twilio_account_sid: str = Field(min_length=34)
    twilio_auth_token: str = "088588491e8eb1e668f91cdff793b89e"  # finding: hardcoded-credential
    sms_sender: str = "+441632960118"


@cache
def get_settings() -> Settings:
    return Settings()
