from environs import Env

env = Env()
env.read_env()

SECRET_KEY = env.str("SECRET_KEY", default="not-so-secret")  # finding: fallback-secret-key
SESSION_COOKIE_SECURE = env.bool("SESSION_COOKIE_SECURE", default=True)
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SEND_FILE_MAX_AGE_DEFAULT = env.int("SEND_FILE_MAX_AGE_DEFAULT", default=31556926)
