import sqlite3

from flask import current_app


def insert_member(email, digest):
    con = sqlite3.connect(current_app.instance_path + "/club.sqlite")
    with con:
        con.execute("INSERT INTO member (email, digest) VALUES (?, ?)", (email, digest))
    con.close()
