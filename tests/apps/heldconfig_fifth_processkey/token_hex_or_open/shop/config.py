import os
import secrets


class BaseConfig:
    SECRET_KEY = os.environ.get("SHOP_SECRET_KEY") or secrets.token_hex(32)  # finding: per-process-secret-key
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"
    CURRENCY = "EUR"
