from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class AppSettings(BaseSettings):
    model_config = SettingsConfigDict(env_file=".env", env_prefix="LEDGER_")

    database_url: str
    secret_key: str
    cookie_secure: bool = True


@lru_cache
def get_settings() -> AppSettings:
    return AppSettings()
