import sqlite3
from contextlib import contextmanager

from flask import current_app


@contextmanager
def cursor():
    conn = sqlite3.connect(current_app.config["DATABASE"])
    conn.row_factory = sqlite3.Row
    try:
        yield conn.cursor()
        conn.commit()
    finally:
        conn.close()
