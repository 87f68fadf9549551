import sqlite3


def options():
    with sqlite3.connect("/srv/places.db") as db:
        db.row_factory = sqlite3.Row
        return db.execute("SELECT code, label FROM place").fetchall()
