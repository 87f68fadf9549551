import sqlite3


def biography(author_id):
    with sqlite3.connect("/srv/people.db") as db:
        return db.execute("SELECT bio FROM author WHERE id = ?", (author_id,)).fetchone()[0]
