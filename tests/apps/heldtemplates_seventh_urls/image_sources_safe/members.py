import sqlite3


def newest(count):
    con = sqlite3.connect("members.db")
    con.row_factory = sqlite3.Row
    return con.execute("SELECT name, avatar FROM member ORDER BY id DESC LIMIT ?", (count,)).fetchall()
