from psycopg2 import sql

PUBLIC_TABLES = frozenset({"countries", "cities"})


def distinct(table: str, column: str) -> sql.Composed:
    if table not in PUBLIC_TABLES:
        raise LookupError(table)
    return sql.SQL("SELECT DISTINCT {column} FROM {table} LIMIT 100").format(
        column=sql.Identifier(column),
        table=sql.Identifier(table),
    )
