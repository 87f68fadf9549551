"""PostgreSQL listens on a Unix socket only; the role is checked by peer authentication."""
import os

SECRET_KEY = os.environ["SECRET_KEY"]
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg:///inventory?host=/run/postgresql"
SQLALCHEMY_BINDS = {"cache": "sqlite:////var/cache/inventory/cache.db"}
SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}
