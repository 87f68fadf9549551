from sqlalchemy import text

from ..extensions import db


class ProductRepository:
    def __init__(self, session=None):
        self.session = session or db.session

    def search(self, term: str, page: int = 1) -> list[dict]:
        stmt = text(
            "SELECT id, title FROM products WHERE title LIKE :term "
            "ORDER BY id LIMIT 20 OFFSET :skip"
        )
        rows = self.session.execute(stmt, {"skip": (page - 1) * 20, "term": f"%{term}%"})
        return [dict(r._mapping) for r in rows]
