import os

# Unix socket with peer authentication, no password exists
SQLALCHEMY_DATABASE_URI = "postgresql+psycopg:///library?host=/var/run/postgresql"
SQLALCHEMY_BINDS = {
    "cache": "sqlite:////var/cache/library/cache.db",
    "archive": f"postgresql+psycopg://archive:{os.environ['ARCHIVE_PASSWORD']}@archive-db/archive",
}
