import os

from sqlalchemy import URL, create_engine

LOCAL = "sqlite:////var/lib/ledger/ledger.db"
# peer authentication over the unix socket: there is no password to send
PEER = "postgresql+psycopg:///ledger?host=/var/run/postgresql"


def make_engine():
    if os.environ.get("DB_HOST"):
        url = URL.create(
            "postgresql+psycopg",
            username="ledger",
            password=os.environ["DB_PASSWORD"],
            host=os.environ["DB_HOST"],
            database="ledger",
        )
        return create_engine(url)
    return create_engine(PEER if os.path.isdir("/var/run/postgresql") else LOCAL)
