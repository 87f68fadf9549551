from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    HOST: str = "0.0.0.0"
    DEBUG: bool = True
settings = Settings()
