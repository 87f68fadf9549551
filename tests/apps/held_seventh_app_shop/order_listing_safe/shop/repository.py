from sqlalchemy import text

from .extensions import db


class OrderRepository:
    table = "orders"

    def page(self, *, sort: str, status: str, limit: int):
        statement = f"SELECT id, total, status FROM {self.table} WHERE status = :status ORDER BY {sort} LIMIT :limit"
        rows = db.session.execute(text(statement), {"status": status, "limit": limit})
        return [dict(row._mapping) for row in rows]
