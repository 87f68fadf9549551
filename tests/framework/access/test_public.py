"""Routes that everybody may call, by what they are called."""

from __future__ import annotations

import pytest

from fumehood.framework.access.access import Access, is_view
from fumehood.framework.access.public import is_public
from tests.arrivals import seen_in

HEAD = """
from flask import Flask
from flask.views import MethodView
app = Flask(__name__)
"""


def _views(program: str) -> list[Access]:
    return [one for one in seen_in({"main.py": HEAD + program}).of(Access) if is_view(one)]


@pytest.mark.parametrize(
    ("path", "name", "expected"),
    [
        ("/login", "enter", True),
        ("/", "pay", True),
        ("/contact", "write", True),
        ("/users/<int:number>", "remove", False),
        ("/users/<int:number>", "confirm", False),
        ("/admin/reports", "make", False),
        ("/orders/<uuid:number>", "cancel", True),
        ("/hooks", "stripe_event", True),
        ("/slack/channels", "delete_slack_channel", False),
    ],
)
def test_names(path: str, name: str, expected: bool) -> None:
    (one,) = _views(f'@app.post("{path}")\ndef {name}(**values): return ""')
    assert is_public(one, []) is expected


def test_a_class_has_a_name_too() -> None:
    program = """
class LogoutView(MethodView):
    def post(self): return ""
class OrderView(MethodView):
    def post(self): return ""
app.add_url_rule("/a", view_func=LogoutView.as_view("a"))
app.add_url_rule("/b", view_func=OrderView.as_view("b"))
"""
    assert [is_public(one, []) for one in _views(program)] == [True, False]


def test_what_others_ask_about_proves_nothing() -> None:
    program = """
@app.post("/orders/<uuid:number>/cancel")
def cancel(number): return ""
@app.post("/orders/<uuid:number>/pay")
def pay(number): return ""
"""
    cancel, pay = _views(program)
    assert is_public(cancel, [])
    assert not is_public(cancel, [pay])
