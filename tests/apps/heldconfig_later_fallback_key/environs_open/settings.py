from environs import Env

env = Env()
env.read_env()

DEBUG = False
SECRET_KEY = env.str("SECRET_KEY", default="not-so-secret")  # finding: fallback-secret-key
SEND_FILE_MAX_AGE_DEFAULT = env.int("SEND_FILE_MAX_AGE_DEFAULT", default=3600)
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CACHE_TYPE = env.str("CACHE_TYPE", default="SimpleCache")
