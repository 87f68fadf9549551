COOKIE_OPTIONS = {"httponly": True, "samesite": "Lax", "path": "/", "max_age": 900}
