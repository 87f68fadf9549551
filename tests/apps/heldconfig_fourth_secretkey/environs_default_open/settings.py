from environs import Env

env = Env()
env.read_env()

DEBUG = env.bool("FLASK_DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="change-me-please")  # finding: fallback-secret-key
SQLALCHEMY_DATABASE_URI = env.str("DATABASE_URL")
SESSION_COOKIE_SECURE = env.bool("SESSION_COOKIE_SECURE", default=True)
SESSION_COOKIE_SAMESITE = "Lax"
CACHE_TYPE = env.str("CACHE_TYPE", default="SimpleCache")
