"""Which client data changes a statement, by the text that stands around it."""

from __future__ import annotations

import pytest

from fumehood.flow.taint import Source, Taint
from fumehood.flow.values import Text, Unknown
from fumehood.framework.outside.statement_forms import PATH, STATEMENT, places
from tests.arrivals import assert_arrivals

HOLE = Unknown("x", (Taint(Source("the query string", "x")),))


@pytest.mark.parametrize(
    ("before", "quote"),
    [
        ("SELECT 1 WHERE a = ", ""),
        ("SELECT 1 WHERE a = '", "'"),
        ("SELECT 1 WHERE a LIKE '%", "'"),
        ("SELECT 1 WHERE b = 'it''s' AND a = ", ""),
        ("SELECT 1 WHERE b = 'it\\'s' AND a = '", "'"),
        ('SELECT 1 WHERE b = "it\'s" AND a = ', ""),
        ('SELECT 1 FROM "', '"'),
        ("SELECT 1 FROM `a` WHERE b = '", "'"),
    ],
)
def test_the_quote_that_a_hole_stands_in(before: str, quote: str) -> None:
    assert [(hole, found) for hole, found, _ in places(Text((before, HOLE)))] == [(HOLE, quote)]


def test_a_quote_stays_open_behind_a_hole() -> None:
    text = Text(("a = '", HOLE, "-", HOLE, "' AND b = ", HOLE))
    assert [quote for _, quote, _ in places(text)] == ["'", "'", ""]


@pytest.mark.parametrize(
    ("text", "is_statement"),
    [
        ("SELECT a FROM b", True),
        ("  select a", True),
        ("(SELECT a", True),
        ("/* report */ SELECT a", True),
        ("-- report\nSELECT a", True),
        ("INSERT INTO a", True),
        ("with a as (", True),
        ("UPDATE a SET", True),
        ("DELETE FROM a", True),
        ("CREATE OR REPLACE VIEW a", True),
        ("DROP TABLE a", True),
        ("Selected: ", False),
        ("Created by ", False),
        ("insert a coin", False),
        ("drop me a line", False),
        ("name:", False),
        ("", False),
    ],
)
def test_how_a_statement_begins(text: str, is_statement: bool) -> None:
    assert bool(STATEMENT.match(text)) is is_statement


@pytest.mark.parametrize(
    ("text", "is_path"),
    [
        ("//a[", True),
        ("./a", True),
        ("/a", True),
        ("a/b[", True),
        ("child::a", True),
        ("count(//a", True),
        ("a b", False),
    ],
)
def test_how_a_path_begins(text: str, is_path: bool) -> None:
    assert bool(PATH.match(text)) is is_path


@pytest.mark.parametrize(
    "body",
    [
        """
        execute("SELECT 1 WHERE a = '" + x.replace("'", "''") + "'")
        execute("SELECT 1 WHERE a = " + x.replace("'", "''"))  # !
        execute("SELECT 1 WHERE a = '" + x.replace('"', '""') + "'")  # !
        execute('SELECT 1 FROM "' + x.replace('"', '""') + '"')
        execute("SELECT 1 WHERE a = '" + x.replace("'", "") + "'")
        execute("SELECT 1 WHERE a = '" + x.replace("'", "''''") + "'")  # !
        """,
        """
        thing.execute(f"SELECT 1 WHERE a = '{x}'")  # !
        thing.execute(f"run {x}")
        thing.execute(x)
        thing.cursor.execute(x)  # !
        thing.connection().execute(x)  # !
        thing.render(f"SELECT 1 WHERE a = '{x}'")
        """,
        """
        from sqlalchemy import text
        thing.filter(text(x))  # !
        thing.filter(x)
        thing.filter(name=f"{x}%")
        thing.order_by([text(x)])  # !
        thing.order_by(f"{x} DESC")
        """,
    ],
)
def test_statements(body: str) -> None:
    assert_arrivals(body)


def test_what_is_marked_as_sql_keeps_its_quotes() -> None:
    assert_arrivals("""
        from sqlalchemy import create_engine, text
        run = create_engine("sqlite://").connect().execute
        quoted = x.replace("'", "''")
        run(text(f"SELECT 1 WHERE a = '{quoted}'"))
        run(text(f"SELECT 1 WHERE a = '{quoted}' AND b = :b").bindparams(b=x))
        run(text(f"SELECT 1 WHERE a = {quoted}"))  # !
    """)
