import os

SECRET_KEY = os.environ["SECRET_KEY"]
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_SAMESITE = "Lax"
DEBUG_TB_ENABLED = True  # finding: debug-toolbar-enabled
DEBUG_TB_INTERCEPT_REDIRECTS = False
