"""Decorators that ask who the client is, and those that come too late."""

from __future__ import annotations

import pytest

from fumehood.framework.access.authentication import GuardedLate
from fumehood.framework.access.gates import turns_away, view_of
from tests.arrivals import seen_in

HEAD = """
from functools import wraps
from flask import Flask, abort, session
from flask_caching import Cache
from flask_login import login_required
from company import admin_required
app = Flask(__name__)
cache = Cache()
def staff(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "staff" not in session:
            abort(404)
        return view(*args, **kwargs)
    return wrapper
def timed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)
    return wrapper
"""


@pytest.mark.parametrize(
    ("program", "late"),
    [
        ("@login_required\n@app.get('/')\ndef view(): return 'a'\n", ["login_required"]),
        ("@staff\n@app.get('/')\ndef view(): return 'a'\n", ["staff"]),
        ("@admin_required\n@app.get('/')\ndef view(): return 'a'\n", ["admin_required"]),
        ("@timed\n@app.get('/')\ndef view(): return 'a'\n", []),
        ("@cache.cached(5)\n@app.get('/')\ndef view(): return 'a'\n", []),
        ("@app.get('/')\n@login_required\ndef view(): return 'a'\n", []),
        ("@login_required\n@app.get('/')\n@staff\ndef view(): return 'a'\n", []),
        (
            "def view(): return 'a'\napp.add_url_rule('/', view_func=view)\nview = login_required(view)\n",
            ["login_required"],
        ),
        (
            "def view(): return 'a'\napp.add_url_rule('/', view_func=view)\n"
            "app.add_url_rule('/b', 'b', view_func=login_required(view))\n",
            [],
        ),
    ],
)
def test_guards_that_come_too_late(program: str, late: list[str]) -> None:
    seen = seen_in({"main.py": HEAD + program})
    found = [one for one in seen.of(GuardedLate) if view_of(one, seen) and turns_away(one, seen)]
    assert [one.guard.name for one in found] == late
