from psycopg import sql


class QueryBuilder:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.values = []

    def where(self, column, value):
        self.conditions.append(sql.SQL("{} = %s").format(sql.Identifier(column)))
        self.values.append(value)
        return self

    def run(self, connection):
        query = sql.SQL("SELECT id, title FROM {}").format(sql.Identifier(self.table))
        if self.conditions:
            query = query + sql.SQL(" WHERE ") + sql.SQL(" AND ").join(self.conditions)
        with connection.cursor() as cursor:
            cursor.execute(query, self.values)
            return cursor.fetchall()
