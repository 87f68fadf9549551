import os
from dataclasses import dataclass, field


@dataclass
class Settings:
    SECRET_KEY: str = field(default_factory=lambda: os.environ["SECRET_KEY"])
    SESSION_COOKIE_SECURE: bool = True
    SESSION_COOKIE_SAMESITE: str = "Lax"
    TESTING: bool = True  # finding: testing-enabled


@dataclass
class UnitTestSettings(Settings):
    SECRET_KEY: str = "unit"
    TESTING: bool = True
