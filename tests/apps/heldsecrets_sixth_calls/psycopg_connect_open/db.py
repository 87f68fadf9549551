import os

import psycopg2
from flask import g


def get_db():
    if "db" not in g:
        g.db = psycopg2.connect(
            host="db.internal.example",
            dbname="stats",
            user="stats",
            password="UQZCI%UhdBlJk!15",  # finding: hardcoded-credential
        )
    return g.db
