import sqlite3


def all_people():
    con = sqlite3.connect("people.db")
    con.row_factory = sqlite3.Row
    return con.execute("SELECT id, name FROM people").fetchall()
