from psycopg import sql


def vacuum(table: str):
    return sql.SQL("VACUUM ANALYZE {}").format(sql.Identifier(table))
