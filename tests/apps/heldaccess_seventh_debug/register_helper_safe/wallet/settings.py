import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    JWT_SECRET_KEY: str
    SQLALCHEMY_DATABASE_URI: str

    @classmethod
    def from_env(cls) -> "Settings":
        return cls(os.environ["JWT_SECRET_KEY"], os.environ["DATABASE_URL"])
