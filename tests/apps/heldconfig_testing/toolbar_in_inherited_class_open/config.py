import os


class BaseConfig:
    SECRET_KEY = os.environ.get("SECRET_KEY")
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
    DEBUG_TB_ENABLED = True  # finding: debug-toolbar-enabled


class DevelopmentConfig(BaseConfig):
    EXPLAIN_TEMPLATE_LOADING = True


class ProductionConfig(BaseConfig):
    PREFERRED_URL_SCHEME = "https"
