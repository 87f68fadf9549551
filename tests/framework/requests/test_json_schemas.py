"""Client data that fits a JSON Schema."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

SCHEMA = (
    "schema = {'type': 'object', 'properties': {'n': {'type': 'integer'}, 'key': {'type': 'string'},"
    " 'kind': {'enum': ['a', 'b']}, 'ids': {'type': 'array', 'items': {'type': 'integer'}}}}"
)
API = f"""
import sqlite3
from flask_appbuilder.api import BaseApi, expose, protect, rison

execute = sqlite3.connect("shop.db").execute
{SCHEMA}

def counted(method):
    def wrapper(self, *args, **kwargs):
        return method(self, *args, **kwargs)
    return wrapper

class Api(BaseApi):
    @expose("/a")
    @protect()
    @counted
    @rison(SCHEMA)
    def a(self, **kwargs):
        given = kwargs["rison"]
        BODY
"""


@pytest.mark.parametrize(
    "body",
    [
        "execute(f\"{data['key']}\")  # !",
        "execute(f\"{data['n']}\")",
        "execute(f\"{data['kind']}\")",
        "execute(f\"{data['other']}\")  # !",
    ],
)
def test_validated(body: str) -> None:
    before = f"import jsonschema\n{SCHEMA}\ndata = request.get_json()\njsonschema.validate(data, schema)\n"
    assert_arrivals(before + body)


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        ("schema", "execute('x' + given['key'])  # !"),
        ("schema", "execute('x' + str(given['n']))"),
        ("schema", "execute('x' + str(given['ids'][0]))"),
        ("schema", "execute('x' + given['other'])  # !"),
        ("", "execute('x' + given['n'])  # !"),
        ("{'type': 'array', 'items': {'type': 'integer'}}", "execute('x' + str(given[0]))"),
        ("{'type': 'array', 'items': {'type': 'string'}}", "execute('x' + given[0])  # !"),
    ],
)
def test_rison(schema: str, body: str) -> None:
    assert_arrivals({"main.py": API.replace("SCHEMA)", f"{schema})").replace("BODY", body)})
