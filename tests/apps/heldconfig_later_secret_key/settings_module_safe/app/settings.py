from pathlib import Path
from typing import Any

SIGNING_KEY_FILE = Path("/run/secrets/flask_secret_key")


def load_settings() -> dict[str, Any]:
    return {
        "SECRET_KEY": SIGNING_KEY_FILE.read_text().strip(),
        "SESSION_COOKIE_SECURE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Strict",
        "JSON_SORT_KEYS": False,
    }
