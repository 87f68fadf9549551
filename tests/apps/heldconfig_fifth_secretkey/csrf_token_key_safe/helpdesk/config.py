import os
from datetime import timedelta

SECRET_KEY = os.environ["HELPDESK_SECRET_KEY"]
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
PERMANENT_SESSION_LIFETIME = timedelta(hours=8)
WTF_CSRF_SECRET_KEY = os.environ["HELPDESK_CSRF_KEY"]
