import sqlite3


def transfer(source, target, amount):
    with sqlite3.connect("ledger.db") as con:
        con.execute("INSERT INTO transfer VALUES (?, ?, ?)", (source, target, amount))
