"""Which functions nobody called are called: factories of views, and those that read client data."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Entry, WayIn
from fumehood.framework.requests.unseen import as_served, asks, makes_app, registers
from tests.support import modules, ways_into


def looked_at(program: str) -> tuple[bool, bool]:
    """Whether the last function of a program registers views, and whether it asks for client data."""
    parsed = modules(program)
    ways = ways_into(parsed)
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    function = list(ways.run.defined.values())[-1]
    return registers(function), asks(function)


@pytest.mark.parametrize(
    "program",
    [
        "def make(app):\n    @app.route('/')\n    def v(): pass\n    app.add_url_rule('/', view_func=v)",
        "def make(app):\n    app.register_blueprint(bp)",
        "def make(api):\n    api.add_resource(Book, '/books')",
        "def make(app):\n    app.add_url_rule('/', view_func=Books.as_view('books'))",
        "def make(app):\n    f = lambda: 1\n    app.get('/')(f)\n    @app.before_request\n    class A: pass",
    ],
)
def test_registers(program: str) -> None:
    parsed = modules(program)
    ways = ways_into(parsed)
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    assert registers(next(iter(ways.run.defined.values())))


@pytest.mark.parametrize(
    "program",
    [
        "from flask import request\ndef f():\n    return request.args",
        "from flask import request as req\nimport flask\ndef f():\n    return flask.request.args",
        "import flask\ndef f():\n    return flask.request.args",
        "from flask import session\ndef f():\n    return session['x']",
        "from flask import request\ndef f():\n    return helper(request)",
        "def f():\n    from flask import request\n    return request.args",
        "def f(form):\n    if form.validate_on_submit(): return form.name.data",
    ],
)
def test_asks(program: str) -> None:
    assert looked_at(program) == (False, True)


@pytest.mark.parametrize(
    "program",
    [
        "from .models import session\ndef f():\n    return session.query(1)",
        "def f(db):\n    return db.session.query(1)",
        "from requests import request\ndef f():\n    return request.args",
        "def f(request):\n    return 1",
        "def f(x):\n    return x.get('/')",
    ],
)
def test_has_nothing_to_do_with_clients(program: str) -> None:
    assert looked_at(program) == (False, False)


@pytest.mark.parametrize(
    ("program", "given"),
    [
        (
            "def create_app(test_config=None, name='dev', *, more=None):\n    return Flask(__name__)",
            ["more", "test_config"],
        ),
        ("def create_app(name):\n    return APIFlask(name)", []),
        ("def other(config=None):\n    pass", []),
    ],
)
def test_what_is_none_by_default_is_so_for_a_server_that_calls_a_factory(
    program: str, given: list[str]
) -> None:
    parsed = modules(program)
    ways = ways_into(parsed)
    ways.attempt(Entry(WayIn.IMPORT, "main.py"), lambda: ways.import_module("main.py"))
    (function,) = ways.run.defined.values()
    passed = as_served(function)
    assert passed.rest
    assert sorted(passed.keywords) == given
    assert makes_app(function) is ("Flask" in program)
