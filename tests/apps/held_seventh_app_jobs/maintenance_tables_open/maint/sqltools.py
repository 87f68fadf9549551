from psycopg import sql


def vacuum(table: str):
    return sql.SQL(f"VACUUM ANALYZE {table}")
