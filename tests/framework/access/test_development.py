"""Routes below a condition that is off by default."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, known_guards
from fumehood.framework.access.doings import doings
from fumehood.framework.requests.routes import Registered
from tests.arrivals import assert_arrivals, seen_in

HEAD = """
import os
from flask import Flask, request
from flask_login import login_required
app = Flask(__name__)
"""


@pytest.mark.parametrize(
    ("program", "paths"),
    [
        ("if app.debug:\n    @app.post('/a')\n    def a(): return 'a'\n", ["/a"]),
        ("if not app.debug:\n    x = 1\nelse:\n    @app.post('/a')\n    def a(): return 'a'\n", ["/a"]),
        ("if app.debug:\n    x = 1\n", []),
        ("if False:\n    @app.post('/a')\n    def a(): return 'a'\n", []),
    ],
)
def test_they_are_seen(program: str, paths: list[str]) -> None:
    seen = seen_in({"main.py": HEAD + program})
    assert [one.path for one in seen.of(Access)] == paths
    assert not any(one.certain for one in seen.of(Access))
    assert list(seen.of(Registered)) == []


def test_their_guards_are_known() -> None:
    program = "if app.debug:\n    @app.post('/a')\n    @login_required\n    def a(): return 'a'\n"
    assert [known_guards(one) for one in seen_in({"main.py": HEAD + program}).of(Access)] == [
        ["login_required"]
    ]


def test_nothing_else_of_them_is() -> None:
    program = "if app.debug:\n    @app.post('/a')\n    def a(): os.system(request.args['x'])\n"
    assert_arrivals({"main.py": HEAD + program})


def test_what_is_imported_below_the_condition_is_known_to_its_views() -> None:
    program = (
        "def make():\n    app = Flask(__name__)\n    if app.debug:\n        from flask_login import login_user\n"
        "        @app.post('/a')\n        def a(): login_user(1)\n    return app\n"
    )
    (function,) = [one.function for one in seen_in({"main.py": HEAD + program}).of(Access)]
    assert function is not None
    assert doings(function) == ["logs somebody in"]
