import os

from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"])


def find_articles(tag: str, limit: int) -> list[dict]:
    statement = text(f"SELECT id, title FROM articles WHERE tag = '{tag}' LIMIT :limit")
    with engine.connect() as connection:
        rows = connection.execute(statement, {"limit": limit})  # finding: sql-injection
        return [dict(row._mapping) for row in rows]
