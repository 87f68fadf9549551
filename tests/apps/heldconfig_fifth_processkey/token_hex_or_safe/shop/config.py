import os
import secrets
from pathlib import Path


def _persistent_key() -> str:
    path = Path(os.environ.get("SHOP_STATE", "/var/lib/shop")) / "session.key"
    if not path.exists():
        path.write_text(secrets.token_hex(32))
        path.chmod(0o600)
    return path.read_text().strip()


class BaseConfig:
    SECRET_KEY = os.environ.get("SHOP_SECRET_KEY") or _persistent_key()
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    CURRENCY = "EUR"
