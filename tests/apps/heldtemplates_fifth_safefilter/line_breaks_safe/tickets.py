import os
import sqlite3


def get_ticket(number: int) -> dict | None:
    with sqlite3.connect(os.environ["TICKETS_DB"]) as con:
        con.row_factory = sqlite3.Row
        row = con.execute("SELECT * FROM ticket WHERE number = ?", (number,)).fetchone()
    return dict(row) if row else None
