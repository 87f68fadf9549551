COOKIE_OPTIONS = {
    "path": "/",
    "httponly": True,
    "secure": True,
    "samesite": "Lax",
}
