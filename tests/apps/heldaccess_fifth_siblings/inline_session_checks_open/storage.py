import sqlite3


class Notes:
    def __init__(self, path):
        self.path = path

    def _run(self, sql, *params):
        with sqlite3.connect(self.path) as con:
            return con.execute(sql, params).fetchall()

    def of(self, user):
        return self._run("SELECT id, text FROM note WHERE owner = ? AND archived = 0", user)

    def add(self, user, text):
        self._run("INSERT INTO note (owner, text, archived) VALUES (?, ?, 0)", user, text)

    def archive(self, user, note_id):
        self._run("UPDATE note SET archived = 1 WHERE owner = ? AND id = ?", user, note_id)

    def purge(self, note_id, owner=None):
        if owner is None:
            self._run("DELETE FROM note WHERE id = ?", note_id)
        else:
            self._run("DELETE FROM note WHERE id = ? AND owner = ?", note_id, owner)
