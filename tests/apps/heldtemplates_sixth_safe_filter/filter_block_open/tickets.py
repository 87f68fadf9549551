import sqlite3


def get_ticket(number):
    with sqlite3.connect("/srv/tickets.db") as db:
        db.row_factory = sqlite3.Row
        return db.execute("SELECT subject, description FROM ticket WHERE id = ?", (number,)).fetchone()
