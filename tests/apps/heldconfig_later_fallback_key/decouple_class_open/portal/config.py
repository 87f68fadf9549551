from decouple import Csv, config


class Settings:
    SECRET_KEY = config("PORTAL_SECRET_KEY", default="change-this-before-deploy")  # finding: fallback-secret-key
    SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=True, cast=bool)
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
    PARTNERS = config("PARTNERS", default="", cast=Csv())
