import os

SIGNING_KEY = os.environ["SIGNING_KEY"]
TIMEZONE = "Europe/Vienna"

DEFAULTS = {
    "SESSION_COOKIE_SECURE": True,
    "SESSION_COOKIE_SAMESITE": "Lax",
    "TIMEZONE": TIMEZONE,
}
