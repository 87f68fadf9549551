from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker

Session = scoped_session(sessionmaker())


def init_engine(url: str) -> None:
    Session.configure(bind=create_engine(url, pool_pre_ping=True))
