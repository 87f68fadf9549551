from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="ROSTER_", env_file=".env")

    secret_key: str = "roster-local-secret"  # finding: fallback-secret-key
    page_size: int = 50
    session_minutes: int = 60


@lru_cache
def get_settings() -> Settings:
    return Settings()
