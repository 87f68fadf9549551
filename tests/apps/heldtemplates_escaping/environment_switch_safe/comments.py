import sqlite3


def latest():
    with sqlite3.connect("blog.db") as connection:
        return connection.execute("SELECT author, body FROM comment ORDER BY id DESC LIMIT 20").fetchall()
