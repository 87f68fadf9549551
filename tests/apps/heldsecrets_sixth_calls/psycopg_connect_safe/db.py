import os

import psycopg2
from flask import g


def get_db():
    if "db" not in g:
        g.db = psycopg2.connect(
            host="db.internal.example",
            dbname="stats",
            user="stats",
            password=os.environ["STATS_DB_PASSWORD"],
        )
    return g.db
