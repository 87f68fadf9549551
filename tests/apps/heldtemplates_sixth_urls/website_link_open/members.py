import sqlite3


def member(member_id):
    with sqlite3.connect("/srv/members.db") as db:
        db.row_factory = sqlite3.Row
        return db.execute("SELECT id, name, website, handle FROM member WHERE id = ?", (member_id,)).fetchone()
