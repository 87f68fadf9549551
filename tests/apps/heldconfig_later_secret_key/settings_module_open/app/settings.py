from pathlib import Path
from typing import Any

SIGNING_KEY = "b7f0c1d94e5a4cf6a0e6dd5b1a7c93aa"


def load_settings() -> dict[str, Any]:
    return {
        "SECRET_KEY": SIGNING_KEY,  # finding: hardcoded-secret-key
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "JSON_SORT_KEYS": False,
    }
