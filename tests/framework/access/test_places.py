"""Where a route is registered, as a reader sees it."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access
from fumehood.framework.access.places import called, registered_at
from tests.arrivals import seen_in

HEAD = """from flask import Flask
from flask.views import MethodView
app = Flask(__name__)
"""
PLACES = {
    "@app.get('/a')\ndef a(): return 'a'\n": [4],
    "@app.get('/a')\n@app.get('/b')\ndef a(): return 'a'\n": [4, 4],
    "def a(): return 'a'\napp.add_url_rule('/a', view_func=a)\n": [5],
    "class A(MethodView):\n    def get(self): return 'a'\n    def put(self): return 'b'\n"
    "app.add_url_rule('/a', view_func=A.as_view('a'))\n": [7, 7],
    "def a(): return 'a'\ndef b(): return 'b'\n"
    "for p, f in (('/a', a), ('/b', b)):\n    app.add_url_rule(p, view_func=f)\n": [4, 5],
}


@pytest.mark.parametrize("program", PLACES)
def test_place(program: str) -> None:
    seen = seen_in({"main.py": HEAD + program})
    found = [registered_at(one.view, one.function, seen).node.lineno for one in seen.of(Access)]
    assert found == PLACES[program]


def test_what_it_is_called() -> None:
    program = "@app.get('/a')\ndef a(): return 'a'\nclass A(MethodView):\n    def get(self): return 'a'\n"
    seen = seen_in({"main.py": f"{HEAD}{program}app.add_url_rule('/b', view_func=A.as_view('b'))\n"})
    names = [called(one.function) for one in seen.of(Access) if one.function is not None]
    assert names == ["a", "A.get"]
