import psycopg
from psycopg import sql
from psycopg.rows import dict_row


class Warehouse:
    def __init__(self, dsn: str):
        self.dsn = dsn

    def rows(self, table: str, column: str, value: str, descending: bool):
        order = sql.SQL("DESC") if descending else sql.SQL("ASC")
        query = sql.SQL("SELECT * FROM public.{t} WHERE {c} = %s ORDER BY {c} {o}").format(
            t=sql.Identifier(table), c=sql.Identifier(column), o=order
        )
        with psycopg.connect(self.dsn, row_factory=dict_row) as connection:
            return connection.execute(query, (value,)).fetchmany(100)

    def call(self, day: str):
        with psycopg.connect(self.dsn) as connection:
            return connection.execute("SELECT total FROM daily(%(day)s)", {"day": day}).fetchone()
