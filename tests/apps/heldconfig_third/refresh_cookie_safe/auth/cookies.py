COOKIE_OPTIONS = {
    "max_age": 14 * 24 * 3600,
    "path": "/token",
    "httponly": True,
    "secure": True,
    "samesite": "Strict",
}
