import os

from sqlalchemy import create_engine, text

from schemas import GroupQuery

engine = create_engine(os.environ["DATABASE_URL"])


def grouped(query: GroupQuery):
    sql = f"SELECT {query.group_by} AS label, COUNT(*) AS n FROM visits GROUP BY 1 LIMIT {query.limit}"
    with engine.connect() as conn:
        return [{"label": r.label, "n": r.n} for r in conn.execute(text(sql))]
