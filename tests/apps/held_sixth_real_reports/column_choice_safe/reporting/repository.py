import sqlite3
from collections.abc import Sequence


class FactRepository:
    def __init__(self, path: str) -> None:
        self._conn = sqlite3.connect(path)
        self._conn.row_factory = sqlite3.Row

    def totals(self, columns: Sequence[str], year: int) -> list[dict]:
        selected = ", ".join(columns)
        statement = f"SELECT {selected}, SUM(amount) AS total FROM facts WHERE year = ? GROUP BY {selected}"
        rows = self._conn.execute(statement, (year,))
        return [dict(row) for row in rows]
