import os


class ProductionConfig:
    APP_NAME = os.environ.get("APP_NAME", "Booking")
    SECRET_KEY = os.environ["BOOKING_SECRET_KEY"]
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
