from psycopg import sql


class QueryBuilder:
    def __init__(self, table):
        self.table = table
        self.conditions = []
        self.values = []

    def where(self, column, value):
        self.conditions.append(f"{column} = %s")
        self.values.append(value)
        return self

    def run(self, connection):
        query = f"SELECT id, title FROM {self.table}"
        if self.conditions:
            query += " WHERE " + " AND ".join(self.conditions)
        with connection.cursor() as cursor:
            cursor.execute(query, self.values)  # finding: sql-injection
            return cursor.fetchall()
