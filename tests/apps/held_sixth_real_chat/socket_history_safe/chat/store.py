import sqlite3


class MessageStore:
    def __init__(self, path):
        self.path = path

    def _all(self, sql, values):
        with sqlite3.connect(self.path) as connection:
            return connection.execute(sql, values).fetchall()

    def last(self, room):
        return self._all("SELECT author, body FROM messages WHERE room = ? ORDER BY id DESC LIMIT 50", (room,))

    def search(self, room, term):
        sql = "SELECT author, body FROM messages WHERE room = ?"
        sql += " AND body LIKE '%' || ? || '%'"
        return self._all(sql, (room, term))
