from datetime import timedelta
from os import environ

SECRET_KEY = environ["SECRET_KEY"]
JWT_SECRET_KEY = environ["JWT_SECRET_KEY"]
JWT_TOKEN_LOCATION = ["cookies"]
JWT_COOKIE_SECURE = True
JWT_COOKIE_SAMESITE = "Strict"
JWT_COOKIE_CSRF_PROTECT = True
JWT_ACCESS_TOKEN_EXPIRES = timedelta(hours=1)
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Strict"
