import os
from datetime import timedelta

SECRET_KEY = os.environ["HELPDESK_SECRET_KEY"]
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
PERMANENT_SESSION_LIFETIME = timedelta(hours=8)
WTF_CSRF_SECRET_KEY = "csrf-4-helpdesk-forms"  # finding: hardcoded-secret-key
