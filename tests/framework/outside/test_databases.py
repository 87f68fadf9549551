"""Objects of database libraries that are found by attribute or key, and statements built of parts."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals
from tests.support import assert_value


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        ("from pymongo import MongoClient\nMongoClient().shop", "pymongo.Database()"),
        ("from pymongo import MongoClient\nMongoClient()['shop']", "pymongo.Database()"),
        ("from pymongo import MongoClient\nMongoClient()['shop'].items", "pymongo.Collection()"),
        (
            "from pymongo import MongoClient\nMongoClient().get_default_database()['items']",
            "pymongo.Collection()",
        ),
        ("from flask_pymongo import PyMongo\nPyMongo().db.items", "pymongo.Collection()"),
        ("from flask_mysqldb import MySQL\nMySQL().connection", "mysql.Connection()"),
        ("from flask_sqlalchemy import SQLAlchemy\nSQLAlchemy().session", "sqlalchemy.orm.scoped_session()"),
        ("from flask_sqlalchemy import SQLAlchemy\nSQLAlchemy().text", "sqlalchemy.text"),
        ("from flask_sqlalchemy import SQLAlchemy\nSQLAlchemy().Model", "flask_sqlalchemy.model.Model"),
        ("from sqlalchemy.sql import expression\nexpression.text", "sqlalchemy.text"),
    ],
)
def test_members(program: str, expected: str) -> None:
    assert_value(program, expected)


@pytest.mark.parametrize(
    "body",
    [
        """
        import sqlalchemy as sa
        run = sa.create_engine("sqlite://").connect().execute
        run(sa.select(sa.text(x)))  # !
        run(sa.select(sa.column("a")).where(sa.text(x)).limit(5))  # !
        run(sa.select(sa.column("a")).where(sa.or_(sa.column("a") == x, sa.text(x))))  # !
        run(sa.select(sa.column("a")).where(sa.column("a") == x).limit(x))
        run(sa.select(sa.column("a")).prefix_with(x))  # !
        run(sa.update(sa.table("t")).values(a=x))
        run(sa.update(sa.table("t")).values(a=sa.text(x)))  # !
        run(sa.select(sa.func.coalesce(x, "")))
        """,
        """
        import sqlalchemy as sa
        from sqlalchemy.orm import Session
        query = Session(sa.create_engine("sqlite://")).query(object)
        query.filter(sa.text(x))  # !
        query.filter(sa.text("a = :a").bindparams(a=x))
        query.filter(f"a = {x}")  # !
        query.filter(sa.column("a") == x).order_by(sa.text(x))  # !
        query.order_by(sa.text("a")).limit(x).all()
        """,
    ],
)
def test_statements(body: str) -> None:
    assert_arrivals(body)
