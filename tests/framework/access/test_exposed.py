"""Methods that Flask-AppBuilder and Flask-Admin make views of."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

HEAD = """
import sqlite3
from flask_appbuilder import BaseView, expose
from flask_appbuilder.api import BaseApi, rison
execute = sqlite3.connect("shop.db").execute
"""
PROGRAMS = {
    "rules": """
class Shown(BaseView):
    @expose("/m/<string:name>/<int:number>")
    def shown(self, name, number):
        execute(name)  # !
        execute(f"{number}")
""",
    "arguments in a notation of their own": """
class Api(BaseApi):
    @expose("/m/<int:number>")
    @rison({})
    def shown(self, number, **kwargs):
        execute(kwargs["rison"]["columns"])  # !
        execute(f"{number}")
""",
}


@pytest.mark.parametrize("title", PROGRAMS)
def test_arrives(title: str) -> None:
    assert_arrivals({"main.py": HEAD.lstrip() + PROGRAMS[title]})
