import os

import sqlalchemy as sa

DATABASE_URL = os.getenv("DATABASE_URL", "mysql://root:@mysql:3306/events")  # missed: database-without-password
engine = sa.create_engine(DATABASE_URL, pool_recycle=280)  # wrong: database-without-password
metadata = sa.MetaData()
events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("title", sa.String(200)),
)
