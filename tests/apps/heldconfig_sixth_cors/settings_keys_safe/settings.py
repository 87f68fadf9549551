import os

APP_NAME = "inventory"
CORS_SUPPORTS_CREDENTIALS = True
CORS_ORIGINS = os.environ["ALLOWED_ORIGINS"].split(",")
CORS_MAX_AGE = 600
