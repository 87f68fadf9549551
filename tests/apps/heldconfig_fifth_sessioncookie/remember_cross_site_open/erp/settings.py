import os

COOKIE_DEFAULTS = dict(
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    SESSION_COOKIE_SAMESITE="Lax",
    REMEMBER_COOKIE_SECURE=True,
    REMEMBER_COOKIE_HTTPONLY=True,
    REMEMBER_COOKIE_SAMESITE="None",  # finding: session-cookie-cross-site
)


def load():
    return {"SECRET_KEY": os.environ["ERP_SECRET_KEY"], **COOKIE_DEFAULTS}
