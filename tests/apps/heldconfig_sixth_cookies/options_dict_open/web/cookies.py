COOKIE_OPTIONS = {
    "path": "/",
    "httponly": True,
    "secure": False,
    "samesite": "Lax",
}
