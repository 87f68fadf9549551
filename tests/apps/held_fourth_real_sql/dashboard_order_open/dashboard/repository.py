from sqlalchemy import text

SORTS = {"created": "created_at", "total": "total_cents", "name": "customer_name"}


class OrderRepository:
    def __init__(self, session):
        self.session = session

    def page(self, sort, descending, limit):
        column = SORTS.get(sort, sort)
        direction = "DESC" if descending else "ASC"
        statement = f"SELECT id, customer_name, total_cents FROM orders ORDER BY {column} {direction} LIMIT :n"
        rows = self.session.execute(text(statement), {"n": limit})  # finding: sql-injection
        return [dict(row._mapping) for row in rows]
