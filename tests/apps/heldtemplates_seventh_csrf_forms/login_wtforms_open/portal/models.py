import sqlite3


def save_email(user_id, email):
    with sqlite3.connect("portal.db") as con:
        con.execute("UPDATE users SET email = ? WHERE id = ?", (email, user_id))
