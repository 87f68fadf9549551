import os

import sqlalchemy as sa

DATABASE_URL = os.getenv("DATABASE_URL", "sqlite:///events.db")
engine = sa.create_engine(DATABASE_URL, pool_recycle=280)
metadata = sa.MetaData()
events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("title", sa.String(200)),
)
