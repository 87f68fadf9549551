"""What may be in containers that are empty when the program starts."""

from __future__ import annotations

import pytest

from tests.arrivals import arrivals

PROGRAM = """
from flask import Flask, request
app = Flask(__name__)
class Store:
    def __init__(self): self.rows = {}
store = Store()
users, names, fixed = {}, [], ()
known = {"ada": 1}
@app.get("/")
def view():
    if not (CONDITION):
        return "nobody"
    return eval(request.args["code"])
"""


@pytest.mark.parametrize(
    ("condition", "more", "reached"),
    [
        ("users.get(request.args['name'])", "", True),
        ("request.args['name'] in names", "", True),
        ("store.rows.get('x')", "", True),
        ("fixed", "", False),
        ("users.get('x')", "def fill(): users['y'] = 1", False),
        ("users.get('x')", "def fill(): users.setdefault('y', 1)", False),
        ("known.get('grace')", "", False),
    ],
)
def test_what_nobody_fills_may_hold_anything(condition: str, more: str, reached: bool) -> None:
    found = arrivals({"main.py": PROGRAM.replace("CONDITION", condition) + more})
    assert bool(found) is reached


def test_a_module_that_is_run_for_a_request_has_such_containers_too() -> None:
    app = """
from flask import Flask, request
from store import find
app = Flask(__name__)
@app.get("/")
def view():
    if find(request.args["name"]) is None:
        return "nobody"
    return eval(request.args["code"])
"""
    assert arrivals({"main.py": app, "store.py": "rows = {}\ndef find(name): return rows.get(name)\n"})
