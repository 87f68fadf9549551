import sqlite3


def list_notes():
    con = sqlite3.connect("notes.db")
    con.row_factory = sqlite3.Row
    return con.execute("SELECT id, title FROM note").fetchall()


def delete_note(note_id: int) -> None:
    with sqlite3.connect("notes.db") as con:
        con.execute("DELETE FROM note WHERE id = ?", (note_id,))
