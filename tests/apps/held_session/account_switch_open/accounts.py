import sqlite3


def accounts_of(user_id):
    db = sqlite3.connect("bank.db")
    rows = db.execute("SELECT number FROM accounts WHERE owner = ?", (user_id,)).fetchall()
    db.close()
    return [number for (number,) in rows]
