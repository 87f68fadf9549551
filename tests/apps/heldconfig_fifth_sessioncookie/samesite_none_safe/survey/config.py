import os
from dataclasses import dataclass, field


@dataclass
class Common:
    SECRET_KEY: str = field(default_factory=lambda: os.environ["SURVEY_KEY"])
    SESSION_COOKIE_SECURE: bool = True
    SESSION_COOKIE_HTTPONLY: bool = True
    MAX_ANSWERS: int = 200


@dataclass
class Production(Common):
    SESSION_COOKIE_SAMESITE: str = "Lax"


BY_STAGE = {"production": Production}
