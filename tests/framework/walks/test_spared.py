"""Hooks that turn clients away, and let requests for some views pass."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.gates import is_gated
from tests.arrivals import seen_in

PROGRAM = """
from flask import Flask, abort, request, session
app = Flask(__name__)
OPEN = {"a", "b"}
@app.before_request
def gate():
    if CONDITION:
        return
    if "user" not in session:
        abort(401)
@app.post("/a")
def a(): return "a"
@app.post("/in/c")
def c(): return "c"
"""


@pytest.mark.parametrize(
    ("condition", "spared"),
    [
        ("request.endpoint in OPEN", {"a"}),
        ("request.endpoint and request.endpoint.startswith('a')", {"a"}),
        ("not request.path.startswith('/in/')", {"a"}),
        ("request.blueprint is None", {"a", "c"}),
        ("request.method == 'OPTIONS'", set()),
        ("request.endpoint in unknown", set()),
        ("request.endpoint == 'nobody'", set()),
    ],
)
def test_a_hook_lets_views_pass_by_what_they_are_called(condition: str, spared: set[str]) -> None:
    seen = seen_in({"main.py": PROGRAM.replace("CONDITION", condition)})
    found = [one for one in seen.of(Access) if is_view(one) and one.function is not None]
    assert {one.function.name for one in found if one.spared_by and one.function} == spared
    assert {one.function.name for one in found if not is_gated(one, seen) and one.function} == spared
