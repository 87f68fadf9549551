import os

import pymysql
from flask import g


def get_db():
    if "db" not in g:
        g.db = pymysql.connect(
            host=os.environ.get("DB_HOST", "mysql"),
            user=os.environ.get("DB_USER", "booking"),
            password=os.environ["DB_PASSWORD"],
            database="booking",
        )
    return g.db
