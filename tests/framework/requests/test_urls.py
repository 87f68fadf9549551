"""The variable parts of URL rules, by their converters."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask import Flask
from werkzeug.routing import BaseConverter, IntegerConverter, ValidationError
execute = sqlite3.connect("shop.db").execute
app = Flask(__name__)
"""
PROGRAMS = {
    "Flask's own": """
@app.get("/<a>/<string:b>/<path:c>/<int:d>/<float(signed=True):e>/<uuid:f>/<any(x, y):g>")
def view(a, b, c, d, e, f, g):
    execute(a)  # !
    execute(b)  # !
    execute(c)  # !
    execute(f"{d}{e}{f}{g}")
""",
    "of the program": """
class Slug(BaseConverter):
    regex = "[a-z0-9-]+"
class Anything(BaseConverter):
    regex = ".*"
class Table(BaseConverter):
    def to_python(self, value):
        if value not in ("animals", "birds"):
            raise ValidationError
        return value
class Signed(IntegerConverter):
    regex = "-?[0-9]+"
class Pattern(BaseConverter):
    def __init__(self, url_map, pattern):
        super().__init__(url_map)
        self.regex = pattern
app.url_map.converters["slug"] = Slug
app.url_map.converters["anything"] = Anything
app.url_map.converters.update(table=Table, signed=Signed)
app.url_map.converters.update({"pattern": Pattern})
@app.get("/<slug:a>/<anything:b>/<table:c>/<signed:d>/<pattern('[a-z]{3}'):e>/<pattern('.+'):f>")
def view(a, b, c, d, e, f):
    execute(a)
    execute(b)  # !
    execute(c)
    execute(f"{d}")
    execute(e)
    execute(f)  # !
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
