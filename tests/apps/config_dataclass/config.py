from dataclasses import dataclass
@dataclass
class Settings:
    host: str = "0.0.0.0"
    debug: bool = True
settings = Settings()
