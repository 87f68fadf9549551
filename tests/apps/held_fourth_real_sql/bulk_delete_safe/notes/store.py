import sqlite3
from collections.abc import Sequence
from contextlib import closing


class NoteStore:
    def __init__(self, path: str) -> None:
        self.path = path

    def delete_many(self, owner: int, ids: Sequence[str]) -> int:
        marks = ",".join("?" for _ in ids)
        statement = f"DELETE FROM note WHERE owner = ? AND id IN ({marks})"
        with closing(sqlite3.connect(self.path)) as connection, connection:
            return connection.execute(statement, (owner, *ids)).rowcount
