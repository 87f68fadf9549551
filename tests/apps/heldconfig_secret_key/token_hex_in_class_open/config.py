import os
import secrets


class ProductionConfig:
    APP_NAME = os.environ.get("APP_NAME", "Booking")
    SECRET_KEY = secrets.token_hex(32)  # finding: per-process-secret-key
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
